package id.selaras.intake.reference;

import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.reference.ReferenceSheet;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tables sheet by sheet; a sheet whose table can be used is present from then on. */
final class TableReader {

    private final SheetDirectory directory;
    private final Links links = new Links();
    private final Remarks remarks;
    private final Set<ReferenceSheet> present = EnumSet.noneOf(ReferenceSheet.class);

    TableReader(SheetDirectory directory, Remarks remarks) {
        this.directory = directory;
        this.remarks = remarks;
    }

    /** The records of a sheet; empty where it is missing, cannot be used, or holds none. */
    <T> List<T> read(TableSheet<T> table) {
        SheetForm form = table.form();
        Optional<SheetContent> sheet = directory.sheet(form.sheet());
        Optional<Header> header = sheet.flatMap(content -> new HeaderFinder(form, remarks).find(content));
        if (header.isEmpty()) {
            return List.of();
        }
        List<SheetRow> rows = dataRows(sheet.get(), header.get());
        List<T> records = records(table, sheet.get(), header.get(), rows);
        if (records.isEmpty() && !(rows.isEmpty() && form.mayStayEmpty())) {
            remarks.say(Fault.EMPTY_SHEET, CellRef.ofSheet(sheet.get().name()), "0/" + rows.size(),
                    Text.of("sedikitnya satu baris yang dapat dipakai", "at least one row that can be used"), form.lost());
            return List.of();
        }
        present.add(form.sheet());
        return records;
    }

    private List<SheetRow> dataRows(SheetContent sheet, Header header) {
        RowFilter filter = new RowFilter(header, sheet);
        List<SheetRow> rows = sheet.rows().stream()
                .filter(row -> row.number() > header.row() && !row.cells().isEmpty() && filter.isData(row)).toList();
        filter.report(sheet.name(), remarks);
        List<SheetRow> hidden = rows.stream().filter(SheetRow::hidden).toList();
        if (!hidden.isEmpty()) {
            remarks.say(Fault.HIDDEN_ROWS, new CellRef(sheet.name(), 0, hidden.get(0).number()),
                    String.valueOf(hidden.size()), Text.of("baris yang tampak", "visible rows"));
        }
        return rows;
    }

    private <T> List<T> records(TableSheet<T> table, SheetContent sheet, Header header, List<SheetRow> rows) {
        TableCells cells = new TableCells(sheet, header.row());
        List<T> records = new ArrayList<>(rows.size());
        for (SheetRow row : rows) {
            TableRow reading = new TableRow(header, cells.of(row), links, remarks);
            T record = table.read(reading);
            if (!reading.spoiled()) {
                records.add(record);
            }
        }
        return List.copyOf(records);
    }

    Links links() {
        return links;
    }

    void markPresent(ReferenceSheet sheet) {
        present.add(sheet);
    }

    Set<ReferenceSheet> present() {
        return present;
    }
}
