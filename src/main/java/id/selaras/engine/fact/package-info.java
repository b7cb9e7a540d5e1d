/** What the fixed rules see. Public only because the compiled rules live in packages of their own. */
package id.selaras.engine.fact;
