package id.selaras.decision.table;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.TableRow;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one sheet that holds a table. */
final class TableSheetReader {

    private final SheetReport report;

    TableSheetReader(SheetReport report) {
        this.report = report;
    }

    static SheetLayout layout(SheetContent sheet) {
        return SheetLayout.of(sheet, "Id", Heading::ofTable);
    }

    /**
     * A table without its tests. What blocks it has been reported; parts of it may then be null.
     *
     * @param head of the table, also where the table itself is unusable
     */
    record Sheet(TableHead head, DecisionTable table) {
    }

    Sheet read(SheetLayout layout) {
        int before = report.blocking();
        String name = layout.sheet().name();
        TableHead head = new TableHeadReader(layout, report).read();
        if (layout.header() == null) {
            report.block("TABEL-TANPA-JUDUL-KOLOM", CellRef.ofSheet(name), "", Text.of("baris judul dengan kolom Id",
                    "a header row with the column Id"), Text.of("Tambahkan baris judul di atas baris tabel.",
                    "Add a header row above the rows of the table."));
            return new Sheet(head, null);
        }
        HeaderReader headers = new HeaderReader(report);
        Map<Integer, Heading> columns = headers.read(layout.header(), Heading::ofTable);
        if (head.kind() != null) {
            headers.refuseForeign(layout.header(), columns, head.kind());
            headers.requireMandatory(new CellRef(name, 0, layout.header().number()), columns, head);
        }
        new PairChecks(report).columns(layout.header(), columns, head);
        new GroupChecks(report).columns(layout.header(), columns, head);
        refuseMerges(layout);
        List<TableRow> rows = rows(layout, head, columns);
        if (rows.isEmpty()) {
            report.block("TABEL-TANPA-BARIS", CellRef.ofSheet(name), "", Text.of("sedikitnya satu baris", "at least one row"),
                    Text.of("Isi tabel di bawah baris judul, atau hapus lembar ini.",
                            "Fill the table below its header row, or remove this sheet."));
        }
        boolean usable = report.blocking() == before;
        return new Sheet(head, usable ? new DecisionTable(head.code(), head.title(), report.file(), head.kind(), head.levels(),
                head.hitPolicy(), head.evidence(), head.stages(), head.validFrom(), head.validTo(), rows, List.of()) : null);
    }

    private List<TableRow> rows(SheetLayout layout, TableHead head, Map<Integer, Heading> columns) {
        RowReader reader = new RowReader(head, columns, report);
        List<TableRow> rows = new ArrayList<>();
        Set<CellRef> told = new HashSet<>();
        for (SheetRow row : layout.below()) {
            int before = report.blocking();
            TableRow read = reader.read(row, layout.sheet().name(), rows.size());
            if (read != null) {
                rows.add(read);
                warnOfHiding(row, read);
            }
            if (report.blocking() > before) {
                row.cells().forEach(cell -> told.add(cell.at()));
            }
        }
        new RowChecks(head, columns, report).check(rows);
        if (head.hitPolicy() == HitPolicy.PALING_KHUSUS) {
            new SpecificityChecks(report).check(layout.header(), columns, rows, told);
        }
        return rows;
    }

    private void warnOfHiding(SheetRow row, TableRow read) {
        if (row.hidden() && read.active()) {
            report.say(Severity.SEDANG, "TABEL-BARIS-TERSEMBUNYI", read.ref().at(), read.id(),
                    Text.of("baris aktif yang terlihat", "an active row in sight"),
                    Text.of("Baris ini tetap berlaku; tampilkan, atau tulis tidak pada kolom Aktif.",
                            "This row still applies; show it, or write tidak in the column Aktif."));
        }
    }

    /** The cells of a merged area below its first read as blank, which would mean "anything". */
    private void refuseMerges(SheetLayout layout) {
        for (MergedArea area : layout.sheet().merged()) {
            if (area.lastRow() > layout.header().number()) {
                report.block("TABEL-SEL-GABUNG", new CellRef(layout.sheet().name(), area.firstColumn(), area.firstRow()),
                        CellRef.letters(area.firstColumn()) + area.firstRow() + ":" + CellRef.letters(area.lastColumn())
                                + area.lastRow(), Text.of("sel yang tidak digabung", "cells that are not merged"),
                        Text.of("Pisahkan sel gabungan lalu isi setiap sel.", "Unmerge the cells and fill each of them."));
            }
        }
    }
}
