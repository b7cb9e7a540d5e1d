package id.selaras.report.workbook;

import id.selaras.finding.Finding;
import id.selaras.report.OneLine;
import id.selaras.workbook.output.CellNote;
import java.util.stream.Stream;

/** The note on a cell: what, what to do, the same in English, and the table row that said so; at most 600 characters. */
final class NoteText {

    private static final int MESSAGE = 190;
    private static final int FIX = 190;
    private static final int ENGLISH = 110;
    private static final int TABLE = 60;

    private NoteText() {
    }

    /** A note on the first cell the rule looked at. */
    static CellNote on(Finding finding) {
        return new CellNote(finding.where().get(0), finding.severity(), of(finding));
    }

    /** The colour on the further cells it looked at; whole rows and sheets have no cell of their own to colour. */
    static Stream<CellNote> besides(Finding finding) {
        return finding.where().stream().skip(1).filter(at -> at.column() > 0 && at.row() > 0)
                .map(at -> CellNote.fillOnly(at, finding.severity()));
    }

    private static String of(Finding finding) {
        StringBuilder note = new StringBuilder("[" + finding.severity() + "] " + finding.rule() + ": "
                + OneLine.of(finding.message().id(), MESSAGE));
        if (finding.fix() != null) {
            note.append("\nPerbaikan: ").append(OneLine.of(finding.fix().id(), FIX));
        }
        if (finding.message().en() != null) {
            note.append("\nEN: ").append(OneLine.of(finding.message().en(), ENGLISH));
        }
        return note.append("\nTabel: ").append(OneLine.of(finding.tableRow().toString(), TABLE)).toString();
    }
}
