package id.selaras.workbook.output;

import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;

/**
 * Something to be painted on a cell of the sender's own sheet.
 *
 * @param severity the fill: BLOK, TINGGI, SEDANG or INFO; the worst wins where several notes meet on one cell
 * @param text     the note; several notes on one cell are joined, worst first, below a note that was already there; empty: the
 *                 cell is only filled
 */
public record CellNote(CellRef at, Severity severity, String text) {

    /** A cell that gets the colour without a note, such as a further cell that a note elsewhere speaks about. */
    public static CellNote fillOnly(CellRef at, Severity severity) {
        return new CellNote(at, severity, "");
    }

    boolean speaks() {
        return !text.isBlank();
    }
}
