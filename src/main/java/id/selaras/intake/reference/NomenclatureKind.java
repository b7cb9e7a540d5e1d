package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.util.regex.Pattern;

/** A code of the nomenclature at any level, with a tail of two or four digits; the field may still be {@code X.XX}. */
final class NomenclatureKind implements CellKind<NomenclatureCode> {

    static final NomenclatureKind NOMENCLATURE = new NomenclatureKind();

    private static final Pattern SHAPE = Pattern.compile(
            "(?:[1-9]|[1-9]\\.\\d{2}|[Xx]|[Xx]\\.[Xx]{2}|(?:[1-9]\\.\\d{2}|[Xx]\\.[Xx]{2})\\.\\d{2}"
            + "(?:\\.[12]\\.\\d{2}(?:\\.(?:\\d{4}|\\d{2}))?)?)");
    private static final Text EXPECTED = Text.of("kode nomenklatur seperti 1.02, 1.02.02, 1.02.02.2.01, atau 1.02.02.2.01.0001",
            "a nomenclature code such as 1.02, 1.02.02, 1.02.02.2.01 or 1.02.02.2.01.0001");

    private NomenclatureKind() {
    }

    static boolean wellFormed(String code) {
        return SHAPE.matcher(code).matches();
    }

    @Override
    public NomenclatureCode read(CellReading reading) {
        return switch (reading.cell().kind()) {
            case NUMBER -> fromNumber(reading);
            case DATE -> reading.refuse(Fault.CODE_AS_DATE, EXPECTED);
            default -> fromText(reading);
        };
    }

    private NomenclatureCode fromText(CellReading reading) {
        NomenclatureCode code = new NomenclatureCode(reading.text());
        return wellFormed(code.text()) ? code : reading.refuse(Fault.CODE, EXPECTED, CodeAdvice.nomenclature(code.text()));
    }

    /** Excel keeps 1.02 apart but makes 1.1 of 1.10; a whole number is an urusan and has lost nothing. */
    private NomenclatureCode fromNumber(CellReading reading) {
        SheetCell cell = reading.cell();
        String plain = cell.number().stripTrailingZeros().toPlainString();
        if (wellFormed(plain)) {
            if (plain.length() > 1) {
                reading.say(Fault.CODE_AS_NUMBER, EXPECTED, plain);
            }
            return new NomenclatureCode(plain);
        }
        if (plain.matches("[1-9]\\.[1-9]")) {
            String lost = plain + "0";
            String padded = plain.replace(".", ".0");
            return reading.refuse(Fault.CODE_DIGITS_LOST, EXPECTED,
                    Text.of(lost + " atau " + padded, lost + " or " + padded));
        }
        return reading.refuse(Fault.CODE, EXPECTED, CodeAdvice.nomenclature(plain));
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }
}
