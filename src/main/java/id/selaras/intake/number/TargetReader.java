package id.selaras.intake.number;

import id.selaras.intake.number.NumberReading.Reason;
import id.selaras.intake.number.NumberReading.Unreadable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a target into number and unit: {@code 14 Dokumen}, {@code 12 bln}, {@code 100%}, {@code 45 Orang/Bulan},
 * {@code 1.250 Ha}. Ranges and lists ({@code 10-12 orang}, {@code 2 Dokumen, 3 Laporan}) are not targets.
 */
public final class TargetReader {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern SHAPE = Pattern.compile("(?<number>[-\u2212]?\\d[\\d.,]*)\\s*(?<unit>[\\p{L}%\u2030\u00b0(].*)");
    /** Digits may follow a letter directly (m2, CO2) but never stand alone inside a unit. */
    private static final Pattern LONE_DIGIT = Pattern.compile("(?<![\\p{L}\\d])\\d");
    /** {@code 5 juta ton}: the number goes on in words. */
    private static final Pattern SCALE = Pattern.compile("(ribu|juta|jt|miliar|milyar|triliun)\\b.*", Pattern.CASE_INSENSITIVE);

    private TargetReader() {
    }

    public static TargetReading read(String text) {
        String folded = BLANKS.matcher(text.strip()).replaceAll(" ");
        Matcher shape = SHAPE.matcher(folded);
        if (!shape.matches()) {
            return new TargetReading(IndonesianNumberReader.read(folded), "");
        }
        String unit = shape.group("unit").strip();
        if (LONE_DIGIT.matcher(unit).find()) {
            return new TargetReading(new Unreadable(Reason.SEVERAL_NUMBERS), "");
        }
        if (SCALE.matcher(unit).matches()) {
            return new TargetReading(new Unreadable(Reason.SCALE_WORD), "");
        }
        return new TargetReading(IndonesianNumberReader.read(shape.group("number")), unit);
    }
}
