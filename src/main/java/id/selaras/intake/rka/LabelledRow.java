package id.selaras.intake.rka;

import id.selaras.intake.layout.Words;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row that says a label and its value, however they are spread over cells: {@code Lokasi : Kec. Lekok} in one cell, or label, colon and
 * value in three.
 *
 * @param words  the label, folded
 * @param values cells of the value; its first one may hold the label as well
 * @param first  text of the first of them without label and colon
 */
record LabelledRow(Label label, String words, CellRef at, List<SheetCell> values, String first) {

    /** Null for a row without a label. */
    static LabelledRow of(SheetRow row) {
        SheetCell head = row.cells().get(0);
        if (head.kind() != SheetCell.Kind.TEXT) {
            return null;
        }
        String text = Words.oneLine(head.text());
        int colon = text.indexOf(':');
        String words = Words.fold(colon < 0 ? text : text.substring(0, colon));
        Label label = Label.of(words);
        if (label == null) {
            return null;
        }
        String within = colon < 0 ? "" : text.substring(colon + 1).strip();
        List<SheetCell> values = new ArrayList<>();
        if (!within.isEmpty()) {
            values.add(head);
        }
        for (SheetCell cell : row.cells().subList(1, row.cells().size())) {
            if (!cell.text().strip().equals(":")) {
                values.add(cell);
            }
        }
        boolean said = colon >= 0 || row.cells().size() > 1;
        String first = !within.isEmpty() ? within : values.isEmpty() ? "" : bare(values.get(0).text());
        return said ? new LabelledRow(label, words, head.at(), List.copyOf(values), first) : null;
    }

    private static String bare(String text) {
        String line = Words.oneLine(text);
        return line.startsWith(":") ? line.substring(1).strip() : line;
    }

    /** The whole value as one text. */
    String value() {
        if (values.isEmpty()) {
            return "";
        }
        return (first + " " + values.stream().skip(1).map(cell -> Words.oneLine(cell.text())).collect(Collectors.joining(" "))).strip();
    }

    /** The cell of the value, of the label where none stands there. */
    CellRef valueAt() {
        return values.isEmpty() ? at : values.get(0).at();
    }
}
