package id.selaras.decision.table;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.TableTest;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads decision tables with all problems of all workbooks at once. Never throws for what is in a workbook. */
public final class TableReader {

    private final Problems problems = new Problems();
    private final Map<String, String> codes = new HashMap<>();
    private final List<DecisionTable> tables = new ArrayList<>();

    private TableReader() {
    }

    /** The order of the workbooks does not matter. */
    public static TableReading read(List<WorkbookContent> workbooks) {
        TableReader reader = new TableReader();
        workbooks.stream().sorted(Comparator.comparing(WorkbookContent::file)).forEach(reader::take);
        reader.tables.sort(Comparator.comparing(DecisionTable::code));
        return new TableReading(reader.tables, reader.problems);
    }

    private void take(WorkbookContent workbook) {
        SheetReport report = new SheetReport(workbook.file(), problems);
        List<TableSheetReader.Sheet> read = new ArrayList<>();
        List<SheetContent> testSheets = new ArrayList<>();
        for (SheetContent sheet : workbook.sheets()) {
            SheetLayout layout = TableSheetReader.layout(sheet);
            String name = sheet.name().strip().toLowerCase(Locale.ROOT);
            if (name.startsWith("petunjuk")) {
                continue;
            }
            if (name.startsWith("uji")) {
                testSheets.add(sheet);
            } else if (name.startsWith("tabel") || layout.property(TableProperty.CODE).isPresent()) {
                read.add(unique(new TableSheetReader(report).read(layout), report));
            } else if (!sheet.rows().isEmpty()) {
                report.say(Severity.SEDANG, "TABEL-LEMBAR-LAIN", CellRef.ofSheet(sheet.name()), sheet.name(),
                        Text.of("lembar Tabel, Uji, atau Petunjuk", "a sheet Tabel, Uji, or Petunjuk"),
                        Text.of("Lembar ini tidak dibaca; beri properti Kode tabel bila memang tabel.",
                                "This sheet is not read; give it the property Kode tabel if it is a table."));
            }
        }
        if (read.isEmpty()) {
            report.block("TABEL-TANPA-TABEL", null, "", Text.of("sedikitnya satu lembar Tabel", "at least one sheet Tabel"),
                    Text.of("Mulai dari contoh: template table.", "Start from the sample: template table."));
        }
        List<TableHead> heads = read.stream().map(TableSheetReader.Sheet::head).toList();
        TestSheetReader tests = new TestSheetReader(heads, report);
        testSheets.forEach(tests::read);
        read.forEach(sheet -> finish(sheet, tests, report));
    }

    private TableSheetReader.Sheet unique(TableSheetReader.Sheet sheet, SheetReport report) {
        TableHead head = sheet.head();
        String first = head.code() == null ? null
                : codes.putIfAbsent(head.code().toUpperCase(Locale.ROOT), report.file() + ", " + head.at());
        if (first == null) {
            return sheet;
        }
        report.block("TABEL-KODE-GANDA", head.at(), head.code(),
                Text.of("kode tabel yang belum dipakai", "a table code not yet used"),
                Text.format("Ganti; kode ini sudah dipakai pada %s.", "Change it; the code is used at %s.", first));
        return new TableSheetReader.Sheet(head, null);
    }

    private void finish(TableSheetReader.Sheet sheet, TestSheetReader tests, SheetReport report) {
        TableHead head = sheet.head();
        List<TableTest> own = tests.of(head);
        if (own.isEmpty() && !tests.hasProblems()) {
            report.say(Severity.TINGGI, "TABEL-TANPA-UJI", head.at(), head.code() == null ? "" : head.code(),
                    Text.of("sedikitnya satu uji pada lembar Uji", "at least one test on the sheet Uji"),
                    Text.of("Tulis contoh isian dan hasil yang diharapkan.", "Write sample inputs and what must come out."));
        }
        if (sheet.table() == null || tests.hasProblems()) {
            return;
        }
        DecisionTable table = sheet.table();
        DecisionTable tested = new DecisionTable(table.code(), table.title(), table.file(), table.kind(), table.levels(),
                table.hitPolicy(), table.evidence(), table.stages(), table.validFrom(), table.validTo(), table.rows(), own);
        List<TableTestResult> failed = TableTests.run(tested).stream().filter(result -> !result.passed()).toList();
        for (TableTestResult result : failed) {
            TableTestResult.Difference first = result.differences().get(0);
            report.block("TABEL-UJI-GAGAL", result.test().at(), first.actual(),
                    Text.of(first.column() + ": " + first.expected(), first.column() + ": " + first.expected()),
                    Text.format("Uji \"%s\" gagal; perbaiki tabel atau ujinya.",
                            "The test \"%s\" fails; mend the table or the test.", result.test().name()));
        }
        if (failed.isEmpty()) {
            tables.add(tested);
        }
    }
}
