/** Measurements of speed; how to run them and what they gave stands in {@code docs/benchmarks.md}. */
package id.selaras.benchmark;
