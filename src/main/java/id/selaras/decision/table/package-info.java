/**
 * Decision tables between workbook and memory: reading and checking them with all problems at their cells, running the tests
 * written beside them, and writing them as sheets with their explanation.
 *
 * <p>The way of a sheet: title and properties -> headings -> rows -> checks of the whole table -> tests. A table with a problem
 * that blocks is left out; the caller decides what to do about the others.
 */
package id.selaras.decision.table;
