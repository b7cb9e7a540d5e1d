package id.selaras.intake.reference;

import id.selaras.intake.number.NumberConvention;
import id.selaras.language.Folding;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sheet of names and values, one pair in each row, seen as if it were a single row of a table. */
final class NamedValues {

    private static final Set<String> VALUE_HEADINGS = Set.of("nilai", "isi", "value", "nilai value", "keterangan");

    private final SheetForm form;
    private final String sheet;
    private final HeadingNames names;
    private final Map<Integer, SheetCell> cells = new HashMap<>();
    private final Map<Integer, CellRef> places = new HashMap<>();
    private final List<String> titles = new ArrayList<>();

    private NamedValues(SheetForm form, String sheet) {
        this.form = form;
        this.sheet = sheet;
        this.names = new HeadingNames(form);
        titles.add(sheet);
    }

    static NamedValues of(SheetForm form, SheetContent sheet, Remarks remarks) {
        NamedValues values = new NamedValues(form, sheet.name());
        sheet.rows().stream().filter(row -> !row.cells().isEmpty()).forEach(row -> values.take(row, remarks));
        return values;
    }

    private void take(SheetRow row, Remarks remarks) {
        SheetCell name = row.cells().get(0);
        SheetCell value = row.cells().size() > 1 ? row.cells().get(1) : null;
        if (RowFilter.isExample(name.text().strip()) || value != null && VALUE_HEADINGS.contains(Folding.fold(value.text()))) {
            return;
        }
        HeadingNames.Meaning meaning = names.meaning(name.text());
        if (meaning == null && value == null) {
            titles.add(name.text());
        } else if (meaning == null) {
            remarks.say(Fault.UNKNOWN_HEADING, name.at(), name.text(), Text.of("salah satu dari: "
                    + String.join(", ", form.headings()), "one of the names of this sheet"),
                    Nearest.proposal(name.text(), form.headings()));
        } else {
            put(form.columns().indexOf(meaning.column()) + 1, name, value, remarks);
        }
    }

    private void put(int place, SheetCell name, SheetCell value, Remarks remarks) {
        CellRef before = places.putIfAbsent(place, value == null ? name.at().inColumn(name.at().column() + 1) : value.at());
        if (before != null) {
            remarks.say(Fault.DUPLICATE, name.at(), name.text(), Text.of("satu baris untuk setiap nama", "one row for each name"),
                    before.address());
        } else if (value != null) {
            cells.put(place, value);
        }
    }

    /** The values as a row in which every declared column exists. */
    TableRow row(Links links, Remarks remarks) {
        Header header = new Header(0);
        for (int at = 0; at < form.columns().size(); at++) {
            header.put(new HeadingNames.Meaning(form.columns().get(at), null), at + 1);
        }
        return new TableRow(header, new RowCells() {
            @Override
            public SheetCell cell(int column, boolean spansRows) {
                return cells.get(column);
            }

            @Override
            public CellRef address(int column) {
                return places.getOrDefault(column, CellRef.ofSheet(sheet));
            }

            @Override
            public NumberConvention convention(int column) {
                return NumberConvention.UNKNOWN;
            }
        }, links, remarks);
    }

    /** The name of the sheet and the texts that stand alone in their row. */
    List<String> titles() {
        return titles;
    }
}
