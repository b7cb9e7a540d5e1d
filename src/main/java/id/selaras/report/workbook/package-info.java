/**
 * The annotated copy of the sender's own workbook as a model: notes on cells and four further sheets. Writing it is the
 * business of {@code workbook.output}.
 */
package id.selaras.report.workbook;
