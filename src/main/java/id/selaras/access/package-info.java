/**
 * Who may do what: accounts, roles, and the agency a role is bound to. Everything is denied unless a handler says with
 * {@link id.selaras.access.Needs} which permission opens it; what belongs to another government or agency is answered as if it were
 * not there. Knows nothing of plans but the codes of governments and agencies.
 *
 * <p>The way of a request: {@code SecurityRules} (own site only, name and password, throttle) lets in who can say who he is;
 * {@code NeedsInterceptor} asks whether that person may call this handler in this government; the handler gets the
 * {@link id.selaras.access.Caller} and asks once more for the record it loads.
 */
package id.selaras.access;
