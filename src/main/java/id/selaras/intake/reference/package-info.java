/**
 * The reference workbook of a government, read into a {@code Reference}. Each sheet is declared as data (its columns,
 * their headings in both languages, what a cell may hold) and one small class turns a row into a record; finding sheets
 * by name and columns by heading, reading cells, and saying what is wrong is done once for all of them.
 * A sheet that is missing or cannot be used is not {@code present}, so that rules answer "not assessable" instead of
 * passing in silence. The same declarations print the empty template.
 */
package id.selaras.intake.reference;
