package id.selaras.intake.reference;

import id.selaras.intake.number.IndonesianNumberReader;
import id.selaras.intake.number.NumberReading;
import id.selaras.intake.number.NumberReading.Ambiguous;
import id.selaras.intake.number.NumberReading.Reason;
import id.selaras.intake.number.NumberReading.Unreadable;
import id.selaras.intake.number.NumberReading.Value;
import id.selaras.plan.IndonesianNumber;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;

/** Reads a cell as a number, typed as an Excel number or as text. */
final class NumberCells {

    /** What the number is for: an amount of money or people is never a percentage, people are whole. */
    enum Use {
        MEASURE, MONEY, COUNT
    }

    private static final Text NO_PERCENT = Text.of("persen tidak berlaku di sini", "a percentage has no meaning here");

    private NumberCells() {
    }

    /** The number in its plainest form (8,10 is 8.1, never 1E+2), or null when it could not be read. */
    static BigDecimal read(CellReading reading, Text expected, Use use) {
        BigDecimal number = written(reading, expected, use);
        BigDecimal plain = number == null ? null : number.stripTrailingZeros();
        return plain == null || plain.scale() >= 0 ? plain : plain.setScale(0);
    }

    private static BigDecimal written(CellReading reading, Text expected, Use use) {
        SheetCell cell = reading.cell();
        return switch (cell.kind()) {
            case NUMBER -> number(reading, expected, use);
            case TEXT -> text(reading, expected, use);
            default -> reading.refuse(Fault.NUMBER, expected, cell.kind() == SheetCell.Kind.DATE
                    ? Text.of("Excel menyimpannya sebagai tanggal", "Excel keeps it as a date")
                    : Text.of("bukan angka", "it is no number"));
        };
    }

    private static BigDecimal number(CellReading reading, Text expected, Use use) {
        if (!reading.cell().percent()) {
            return reading.cell().number();
        }
        return use == Use.MEASURE ? reading.cell().number().movePointRight(2)
                : reading.refuse(Fault.NUMBER, expected, NO_PERCENT);
    }

    private static BigDecimal text(CellReading reading, Text expected, Use use) {
        NumberReading number = IndonesianNumberReader.read(reading.text());
        if (number instanceof Ambiguous two) {
            number = decide(two, reading, use);
        }
        if (number instanceof Ambiguous two) {
            return reading.refuse(Fault.TWO_READINGS, expected, IndonesianNumber.write(two.dotThousands()),
                    IndonesianNumber.write(two.commaThousands()));
        }
        if (number instanceof Unreadable unreadable) {
            return reading.refuse(Fault.NUMBER, expected, why(unreadable.reason()));
        }
        Value value = (Value) number;
        return value.percent() && use != Use.MEASURE ? reading.refuse(Fault.NUMBER, expected, NO_PERCENT) : value.number();
    }

    private static NumberReading decide(Ambiguous two, CellReading reading, Use use) {
        if (use == Use.COUNT && whole(two.dotThousands()) != whole(two.commaThousands())) {
            BigDecimal meant = whole(two.dotThousands()) ? two.dotThousands() : two.commaThousands();
            return new Value(meant, reading.convention().get(), two.percent());
        }
        return two.under(reading.convention().get());
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Text why(Reason reason) {
        return switch (reason) {
            case NO_NUMBER -> Text.of("ada huruf atau tanda yang bukan bagian angka", "letters or marks that belong to no number");
            case SCALE_WORD -> Text.of("ada kata pengali seperti juta atau miliar", "a scaling word such as juta or miliar");
            case SEVERAL_NUMBERS -> Text.of("ada lebih dari satu angka", "more than one number");
            case BROKEN_GROUPS -> Text.of("titik atau komanya tidak membentuk kelompok ribuan",
                    "its dots or commas form no groups of thousands");
        };
    }
}
