/** Sheets as neutral models, written into new workbooks or beside the sender's own sheets. */
package id.selaras.workbook.output;
