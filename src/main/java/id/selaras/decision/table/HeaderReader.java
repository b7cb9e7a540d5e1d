package id.selaras.decision.table;

import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads a header row: column number to meaning. */
final class HeaderReader {

    private final SheetReport report;

    HeaderReader(SheetReport report) {
        this.report = report;
    }

    Map<Integer, Heading> read(SheetRow header, Function<String, Optional<Heading>> headings) {
        Map<Integer, Heading> columns = new TreeMap<>();
        for (SheetCell cell : header.cells()) {
            Heading heading = headings.apply(cell.text()).orElse(null);
            if (heading == null || cell.formula()) {
                report.block("TABEL-JUDUL-LAIN", cell.at(), cell.text(),
                        Text.of("judul dari kamus data atau kolom hasil", "a heading of the dictionary or a result column"),
                        Text.format("Mungkin maksudnya %s; semua judul ada pada lembar Petunjuk.",
                                "Perhaps %s is meant; the sheet Petunjuk lists all headings.",
                                Heading.nearest(cell.text())));
                columns.put(cell.at().column(), new Heading.Told(cell.at().column()));
            } else if (columns.containsValue(heading)) {
                report.block("TABEL-JUDUL-GANDA", cell.at(), cell.text(), Text.of("setiap judul satu kali", "every heading once"),
                        Text.of("Hapus atau ganti salah satu kolom.", "Remove or rename one of the columns."));
                columns.put(cell.at().column(), new Heading.Told(cell.at().column()));
            } else {
                columns.put(cell.at().column(), heading);
            }
        }
        return columns;
    }

    /** The columns a kind cannot do without, where no row could make up for them; passed over after an unknown heading. */
    void requireMandatory(CellRef at, Map<Integer, Heading> columns, TableHead head) {
        if (columns.values().stream().anyMatch(Heading.Told.class::isInstance)) {
            return;
        }
        List<ResultColumn> needed = new ArrayList<>(List.of(ResultColumn.ROW_ID));
        needed.addAll(KindColumns.mandatory(head.kind()));
        for (ResultColumn column : needed) {
            boolean byDefault = column == ResultColumn.LEGAL_BASIS && head.legalBasis() != null
                    || column == ResultColumn.CERTAINTY && head.certainty() != null;
            if (!byDefault && !columns.containsValue(new Heading.Result(column))) {
                report.block("TABEL-KOLOM-KURANG", at, "", Text.of(column.heading(), column.headingEn()),
                        Text.format("Tambahkan kolom %s.", "Add the column %s.", column.heading()));
            }
        }
    }

    /** Result columns that a table of this kind would never look at. */
    void refuseForeign(SheetRow header, Map<Integer, Heading> columns, TableKind kind) {
        for (SheetCell cell : header.cells()) {
            if (columns.get(cell.at().column()) instanceof Heading.Result result
                    && !KindColumns.knows(kind, result.column())) {
                report.block("TABEL-JUDUL-JENIS", cell.at(), cell.text(),
                        Text.of("kolom hasil yang dipakai tabel jenis ini", "a result column that this kind of table uses"),
                        Text.of("Hapus kolom ini atau periksa properti Jenis.",
                                "Remove this column or check the property Jenis."));
            }
        }
    }
}
