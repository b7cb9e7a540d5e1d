/**
 * The only room that knows Excel libraries, and nothing of planning: the gate for hostile files, reading into addressed
 * cells, painting notes on the sender's own sheet, and writing sheets whose text can never become a formula.
 */
package id.selaras.workbook;
