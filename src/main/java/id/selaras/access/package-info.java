/**
 * Who may do what: accounts, roles, and the agency a role is bound to. Everything is denied unless a handler says with
 * {@link id.selaras.access.Needs} which permission opens it; what belongs to another government or agency is answered as if it were
 * not there. Knows nothing of plans but the codes of governments and agencies.
 */
package id.selaras.access;
