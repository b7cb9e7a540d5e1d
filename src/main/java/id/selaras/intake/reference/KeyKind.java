package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;

/** A code the government chose itself ({@code IKU-01}, {@code 1.2}): any text, but a number may have lost its zeros. */
final class KeyKind implements CellKind<String> {

    static final KeyKind KEY = new KeyKind();

    private static final Text EXPECTED = Text.of("kode sebagai teks", "a code as text");

    private KeyKind() {
    }

    @Override
    public String read(CellReading reading) {
        SheetCell cell = reading.cell();
        if (cell.kind() == SheetCell.Kind.DATE) {
            return reading.refuse(Fault.CODE_AS_DATE, EXPECTED);
        }
        if (cell.kind() == SheetCell.Kind.NUMBER && cell.number().stripTrailingZeros().scale() > 0) {
            reading.say(Fault.CODE_AS_NUMBER, EXPECTED, reading.text());
        }
        return reading.text();
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }
}
