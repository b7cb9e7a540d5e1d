/** The web face. For now the demonstration: the samples checked at start, the answer shown read-only on loopback. */
package id.selaras.portal;
