package id.selaras.workbook.output;

import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;

/**
 * Something to be painted on a cell of the sender's own sheet.
 *
 * @param severity the fill: BLOK, TINGGI, SEDANG or INFO; the worst wins where several notes meet on one cell
 * @param text     the note; several notes on one cell are joined, worst first, below a note that was already there
 */
public record CellNote(CellRef at, Severity severity, String text) {
}
