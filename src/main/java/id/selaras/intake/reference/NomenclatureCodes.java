package id.selaras.intake.reference;

import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;

/** Whether a code may stand on the sheet Nomenklatur, for lists on their way into it. */
public final class NomenclatureCodes {

    private NomenclatureCodes() {
    }

    public static boolean wellFormed(String code) {
        return NomenclatureKind.wellFormed(code);
    }

    /** What to do about a malformed code; never used as the value. */
    public static Text advice(SheetCell cell, String code) {
        if (cell.kind() == SheetCell.Kind.NUMBER && code.matches("[1-9]\\.[1-9]")) {
            String lost = code + "0";
            String padded = code.replace(".", ".0");
            return Text.of("Nolnya hilang di Excel: bisa " + lost + " atau " + padded + ".",
                    "Excel lost its zeros: it may be " + lost + " or " + padded + ".");
        }
        return CodeAdvice.nomenclature(code);
    }
}
