package id.selaras.decision.table;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableTest;
import id.selaras.decision.grammar.ValueReader;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tests of one workbook. */
final class TestSheetReader {

    private final List<TableHead> heads;
    private final SheetReport report;
    private final CellTexts texts;
    private final Map<TableHead, List<TableTest>> tests = new HashMap<>();
    private boolean problems;

    TestSheetReader(List<TableHead> heads, SheetReport report) {
        this.heads = heads;
        this.report = report;
        this.texts = new CellTexts(report);
    }

    List<TableTest> of(TableHead head) {
        return tests.getOrDefault(head, List.of());
    }

    /** True when a test could not be read: which table it belongs to may then be unknown. */
    boolean hasProblems() {
        return problems;
    }

    void read(SheetContent sheet) {
        int before = report.blocking();
        SheetLayout layout = SheetLayout.of(sheet, "Nama uji", Heading::ofTests);
        if (layout.header() == null) {
            report.block("TABEL-UJI-JUDUL", CellRef.ofSheet(sheet.name()), "", Text.of("baris judul dengan kolom Nama uji",
                    "a header row with the column Nama uji"), Text.of("Tambahkan baris judul, atau hapus lembar ini.",
                    "Add a header row, or remove this sheet."));
        } else {
            Map<Integer, Heading> columns = new HeaderReader(report).read(layout.header(), Heading::ofTests);
            String table = layout.property(TableProperty.CODE).map(SheetCell::text).orElse(null);
            layout.below().forEach(row -> test(row, columns, table));
        }
        problems |= report.blocking() > before;
    }

    private void test(SheetRow row, Map<Integer, Heading> columns, String tableOfSheet) {
        Map<DictionaryEntry, String> inputs = new EnumMap<>(DictionaryEntry.class);
        Map<ResultColumn, String> expected = new EnumMap<>(ResultColumn.class);
        String name = null;
        String table = tableOfSheet;
        boolean blank = true;
        for (SheetCell cell : row.cells()) {
            Heading heading = columns.get(cell.at().column());
            String text = cell.text().isBlank() ? null : heading instanceof Heading.Entry column
                    ? texts.ofCondition(column.entry().kind(), cell) : texts.ofResult(cell, true, true);
            blank &= cell.text().isBlank();
            if (text == null || heading == null) {
                continue;
            }
            if (heading == Heading.OfTest.NAME) {
                name = text;
            } else if (heading == Heading.OfTest.TABLE) {
                table = text;
            } else if (heading instanceof Heading.Entry column) {
                input(column.entry(), cell.at(), text, inputs);
            } else if (heading instanceof Heading.Expectation column) {
                expected.put(column.column(), Expectations.read(column.column(), cell.at(), text, report));
            }
        }
        if (!blank && columns.values().stream().noneMatch(Heading.Told.class::isInstance)) {
            add(row, name, table, inputs, expected);
        }
    }

    private void input(DictionaryEntry entry, CellRef at, String text, Map<DictionaryEntry, String> inputs) {
        ValueReader.Reading reading = ValueReader.read(entry, text);
        if (reading.fault() != null) {
            report.block(at, text, reading.fault());
        } else {
            inputs.put(entry, text);
        }
    }

    private void add(SheetRow row, String name, String table, Map<DictionaryEntry, String> inputs,
                     Map<ResultColumn, String> expected) {
        CellRef at = row.cells().get(0).at();
        if (name == null) {
            report.block("TABEL-UJI-TANPA-NAMA", at, "", Text.of("nama uji", "the name of the test"),
                    Text.of("Tulis apa yang diuji, seperti: target nol dengan pagu.", "Write what is tested."));
        }
        if (expected.isEmpty()) {
            report.block("TABEL-UJI-TANPA-HARAPAN", at, name == null ? "" : name,
                    Text.of("sedikitnya satu kolom Harapan: yang terisi", "at least one filled column Harapan:"),
                    Text.of("Tulis hasil yang diharapkan, atau - bila tidak ada baris yang berlaku.",
                            "Write what must come out, or - when no row counts."));
        }
        TableHead head = head(table);
        if (head == null) {
            report.block("TABEL-UJI-TABEL", at, table == null ? "" : table, Text.of("kode tabel di buku kerja ini",
                    "the code of a table in this workbook"), Text.of("Isi kolom Kode tabel.", "Fill the column Kode tabel."));
        } else if (name != null && !expected.isEmpty()) {
            tests.computeIfAbsent(head, unused -> new ArrayList<>()).add(new TableTest(at, name, inputs, expected));
        }
    }

    private TableHead head(String code) {
        if (code == null) {
            return heads.size() == 1 ? heads.get(0) : null;
        }
        return heads.stream().filter(head -> code.strip().equalsIgnoreCase(head.code())).findFirst().orElse(null);
    }
}
