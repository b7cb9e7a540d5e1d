package id.selaras.twin;

import id.selaras.decision.EntryKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Numbers of condition cells, read the Indonesian way. */
final class TwinNumber {

    private static final List<String> SCALES = List.of("ribu", "juta", "miliar", "triliun");

    private TwinNumber() {
    }

    static BigDecimal read(EntryKind kind, String cell, Slip slip) {
        String text = cell.toLowerCase(Locale.ROOT).replace("milyar", "miliar").replaceFirst("^rp\\.?", "").strip();
        int power = 0;
        for (int at = 0; at < SCALES.size(); at++) {
            if (text.endsWith(SCALES.get(at))) {
                power = 3 * (at + 1);
                text = text.replace(SCALES.get(at), "");
            }
        }
        boolean percent = text.endsWith("%");
        text = text.replace("%", "").strip();
        text = slip == Slip.THOUSANDS_AS_DECIMALS && !text.contains(",") && text.matches("-?\\d+\\.\\d+")
                ? text : text.replace(".", "").replace(',', '.');
        BigDecimal number = new BigDecimal(text).scaleByPowerOfTen(power);
        boolean hundredth = percent && kind == EntryKind.RATIO && slip != Slip.PERCENT_SIGN_OVERLOOKED;
        return hundredth ? number.scaleByPowerOfTen(-2) : number;
    }

    /** {@code 1.234.567,5}, without trailing zeros. */
    static String write(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = (point < 0 ? plain : plain.substring(0, point)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return point < 0 ? whole : whole + "," + plain.substring(point + 1);
    }
}
