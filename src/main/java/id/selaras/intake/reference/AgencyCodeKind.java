package id.selaras.intake.reference;

import id.selaras.plan.AgencyCode;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.util.regex.Pattern;

/** The code of an agency. An unusual form is taken as written and said so: documents repeat the same form. */
final class AgencyCodeKind implements CellKind<AgencyCode> {

    static final AgencyCodeKind AGENCY_CODE = new AgencyCodeKind();

    private static final Pattern SHAPE =
            Pattern.compile("[1-9Xx]\\.(?:\\d{2}|[Xx]{2})\\.\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{2}\\.\\d{4}");
    private static final Text EXPECTED = Text.of("kode SKPD seperti 1.01.2.19.0.00.01.0000",
            "an SKPD code such as 1.01.2.19.0.00.01.0000");

    private AgencyCodeKind() {
    }

    static boolean wellFormed(String code) {
        return SHAPE.matcher(code).matches();
    }

    @Override
    public AgencyCode read(CellReading reading) {
        if (reading.cell().kind() == SheetCell.Kind.DATE) {
            return reading.refuse(Fault.CODE_AS_DATE, EXPECTED);
        }
        if (reading.cell().kind() == SheetCell.Kind.NUMBER) {
            return reading.refuse(Fault.CODE, EXPECTED, CodeAdvice.agency(reading.text()));
        }
        if (!wellFormed(reading.text())) {
            reading.say(Fault.AGENCY_CODE, EXPECTED, CodeAdvice.agency(reading.text()));
        }
        return new AgencyCode(reading.text());
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }
}
