package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.util.ArrayList;
import java.util.List;

/** Several values in one cell, separated by a semicolon; a value that cannot be read is left out and said. */
final class ListKind<T> implements CellKind<List<T>> {

    private final CellKind<T> item;
    private final Text expected;

    ListKind(CellKind<T> item) {
        this.item = item;
        this.expected = Text.of(item.expected().id() + "; beberapa nilai dipisahkan titik koma",
                item.expected().en() + "; several values separated by semicolons");
    }

    @Override
    public List<T> read(CellReading reading) {
        boolean text = reading.cell().kind() == SheetCell.Kind.TEXT;
        List<T> values = new ArrayList<>();
        for (String part : text ? reading.text().split(";") : new String[] {reading.text()}) {
            T value = Blank.is(part) ? null : item.read(reading.part(part.strip()));
            if (value != null && !values.contains(value)) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    @Override
    public Text expected() {
        return expected;
    }
}
