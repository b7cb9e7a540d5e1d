/** The join proved against looking at every pair, and other ways of joining to measure it against. */
package id.selaras.overlap.join;
