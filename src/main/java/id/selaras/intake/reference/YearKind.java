package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year: {@code 2026}, {@code TA 2026}, {@code Tahun 2026}. */
final class YearKind implements CellKind<Integer> {

    static final YearKind YEAR = new YearKind();

    private static final Pattern SHAPE =
            Pattern.compile("(?:(?:ta|t\\.a\\.?|tahun|tahun anggaran|year|fy)\\s*)?((?:19|20)\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Text EXPECTED = Text.of("tahun, misalnya 2026", "a year such as 2026");

    private YearKind() {
    }

    @Override
    public Integer read(CellReading reading) {
        SheetCell.Kind kind = reading.cell().kind();
        boolean may = kind == SheetCell.Kind.TEXT || kind == SheetCell.Kind.NUMBER && !reading.cell().percent();
        String text = kind == SheetCell.Kind.NUMBER
                ? reading.cell().number().stripTrailingZeros().toPlainString() : reading.text();
        Matcher shape = SHAPE.matcher(text);
        return may && shape.matches() ? Integer.valueOf(shape.group(1)) : reading.refuse(Fault.YEAR, EXPECTED);
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }
}
