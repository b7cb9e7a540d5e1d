/**
 * The web face: the first page after the log-in, and what the console says when the service is up. It shows what the other
 * rooms keep, as far as the caller may see it, and changes nothing. The demonstration lives in {@code portal.demo}.
 */
package id.selaras.portal;
