package id.selaras.intake;

import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The notes that stand first for every file, whatever its layout: what became of its rows, and what it is when its name says otherwise. */
final class FileNotes {

    private FileNotes() {
    }

    static List<Text> of(WorkbookContent workbook, List<RowLedger> ledgers) {
        List<Text> notes = new ArrayList<>();
        if (!ledgers.isEmpty()) {
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
