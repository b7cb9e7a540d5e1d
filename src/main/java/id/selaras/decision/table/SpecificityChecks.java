package id.selaras.decision.table;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.grammar.CodeIs;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a table with {@code paling khusus} must hold: one code per row, and no two rows that could both be first. */
final class SpecificityChecks {

    private final SheetReport report;

    SpecificityChecks(SheetReport report) {
        this.report = report;
    }

    void check(SheetRow header, Map<Integer, Heading> columns, List<TableRow> rows, Set<CellRef> told) {
        List<Integer> codeColumns = columns.entrySet().stream()
                .filter(column -> column.getValue() instanceof Heading.Entry entry && entry.entry().kind() == EntryKind.CODE)
                .map(Map.Entry::getKey).toList();
        if (codeColumns.size() != 1) {
            report.block("TABEL-KHUSUS-KODE", new CellRef(header.cells().get(0).at().sheet(), 0, header.number()),
                    String.valueOf(codeColumns.size()),
                    Text.of("tepat satu kolom syarat berisi kode", "exactly one condition column of codes"),
                    Text.of("Sisakan satu kolom kode, atau pilih aturan lain daripada paling khusus.",
                            "Keep one column of codes, or choose another hit policy than paling khusus."));
            return;
        }
        int column = codeColumns.get(0);
        DictionaryEntry entry = ((Heading.Entry) columns.get(column)).entry();
        Map<String, List<TableRow>> alike = new HashMap<>();
        for (TableRow row : rows) {
            CellRef at = row.ref().at().inColumn(column);
            if (row.conditions().get(entry) instanceof CodeIs codes && codes.patterns().size() == 1) {
                if (row.active()) {
                    tie(row, at, alike);
                }
            } else if (!told.contains(at)) {
                report.block("TABEL-KHUSUS-KODE", at, row.conditionTexts().getOrDefault(entry, ""),
                        Text.of("satu kode atau satu awalan", "one code or one prefix"),
                        Text.of("Tulis satu kode per baris.", "Write one code per row."));
            }
        }
    }

    private void tie(TableRow row, CellRef at, Map<String, List<TableRow>> alike) {
        Map<DictionaryEntry, String> key = new TreeMap<>();
        row.conditions().forEach((entry, condition) -> key.put(entry, condition.canonical()));
        List<TableRow> others = alike.computeIfAbsent(key.toString(), unused -> new ArrayList<>());
        for (TableRow other : others) {
            if (overlap(row, other)) {
                report.block("TABEL-KHUSUS-SERI", at, key.toString(),
                        Text.of("satu baris saja untuk kode dan syarat yang sama",
                                "one row only for the same code and conditions"),
                        Text.format("Hapus baris ini atau baris %s, atau pisahkan masa berlakunya.",
                                "Remove this row or row %s, or part their validity.", other.id()));
                break;
            }
        }
        others.add(row);
    }

    private static boolean overlap(TableRow one, TableRow other) {
        return (one.validFrom() == null || other.validTo() == null || !one.validFrom().isAfter(other.validTo()))
                && (other.validFrom() == null || one.validTo() == null || !other.validFrom().isAfter(one.validTo()));
    }
}
