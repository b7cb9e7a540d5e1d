package id.selaras.intake;

import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The notes that stand first for every file, whatever its layout: what became of its rows, and what it is when its name says otherwise. */
final class FileNotes {

    /** More sheets than this are accounted for together first, each by itself among the last notes. */
    private static final int SHEETS_TOLD_FIRST = 3;

    private FileNotes() {
    }

    /** All notes of a file: its rows first, what its layout says, and last the sheets one by one where they are many. */
    static List<Text> of(WorkbookContent workbook, List<RowLedger> ledgers, List<Text> further) {
        List<Text> notes = new ArrayList<>(of(workbook, ledgers));
        notes.addAll(further);
        if (ledgers.size() > SHEETS_TOLD_FIRST) {
            ledgers.forEach(ledger -> notes.add(ledger.told()));
        }
        return notes;
    }

    private static List<Text> of(WorkbookContent workbook, List<RowLedger> ledgers) {
        List<Text> notes = new ArrayList<>();
        if (ledgers.size() > SHEETS_TOLD_FIRST) {
            notes.add(RowLedger.together(ledgers).told(Text.of(ledgers.size() + " lembar", ledgers.size() + " sheets")));
        } else if (!ledgers.isEmpty()) {
            notes.add(Text.of(ledgers.stream().map(ledger -> ledger.told().id()).collect(Collectors.joining(". ")),
                    ledgers.stream().map(ledger -> ledger.told().en()).collect(Collectors.joining(". "))));
        }
        String name = workbook.file().toLowerCase(Locale.ROOT);
        if (workbook.format() == WorkbookContent.Format.XLS && name.endsWith(".xlsx")) {
            notes.add(Text.of("Berkas bernama .xlsx, tetapi isinya Excel 97-2003 (.xls); dibaca menurut isinya",
                    "The file is named .xlsx but is Excel 97-2003 (.xls); it was read as what it is"));
        } else if (workbook.format() == WorkbookContent.Format.XLSX && name.endsWith(".xls")) {
            notes.add(Text.of("Berkas bernama .xls, tetapi isinya .xlsx; dibaca menurut isinya",
                    "The file is named .xls but is an .xlsx; it was read as what it is"));
        }
        return notes;
    }
}
