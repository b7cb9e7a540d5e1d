/** Measures whole checks from workbook to annotated workbook; run by hand, see {@code docs/benchmarks.md}. */
package id.selaras.benchmark;
