package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;

/** Running text; line breaks and repeated blanks become one blank. */
final class TextKind implements CellKind<String> {

    static final TextKind TEXT = new TextKind();

    private static final Text EXPECTED = Text.of("teks", "text");

    private TextKind() {
    }

    @Override
    public String read(CellReading reading) {
        return reading.cell().kind() == SheetCell.Kind.TEXT ? reading.text().replaceAll("\\s+", " ") : reading.text();
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }
}
