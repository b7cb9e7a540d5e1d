/** One run: align, judge; scope, totals, coverage and hashes. */
package id.selaras.assessment;
