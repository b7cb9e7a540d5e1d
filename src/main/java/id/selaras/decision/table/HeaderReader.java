package id.selaras.decision.table;

import id.selaras.decision.TableKind;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
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
            } else if (columns.containsValue(heading)) {
                report.block("TABEL-JUDUL-GANDA", cell.at(), cell.text(), Text.of("setiap judul satu kali", "every heading once"),
                        Text.of("Hapus atau ganti salah satu kolom.", "Remove or rename one of the columns."));
            } else {
                columns.put(cell.at().column(), heading);
            }
        }
        return columns;
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
