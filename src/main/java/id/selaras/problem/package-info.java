/**
 * A problem found in an input: a value that is collected with all others, never thrown one by one.
 * Not for findings about a plan that was read well; those live in {@code finding}.
 */
package id.selaras.problem;
