/** The data package: an answer as CSV files with a description, so that others can recompute it. No names of people, nothing that becomes a formula. */
package id.selaras.report.csv;
