package id.selaras.decision.grammar;

import id.selaras.decision.EntryKind;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers the Indonesian way; what can be read in two ways is refused with both readings. */
final class Numbers {

    private static final int LONGEST = 40;
    private static final Pattern SHAPE = Pattern.compile(
            "(?:rp\\.? ?)?(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))? ?(%|[a-z]+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})*\\.\\d+%?");
    private static final Map<String, BigDecimal> MULTIPLES = Map.of("ribu", BigDecimal.valueOf(1_000L),
            "juta", BigDecimal.valueOf(1_000_000L), "miliar", BigDecimal.valueOf(1_000_000_000L),
            "milyar", BigDecimal.valueOf(1_000_000_000L), "triliun", BigDecimal.valueOf(1_000_000_000_000L));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {
    }

    static BigDecimal read(EntryKind kind, String text) throws Refused {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher parts = SHAPE.matcher(lower);
        if (text.length() > LONGEST || !parts.matches() || lower.startsWith("rp") && kind != EntryKind.RUPIAH) {
            throw unreadable(kind, text);
        }
        String whole = parts.group(2);
        String decimals = parts.group(3);
        String unit = parts.group(4);
        refuseTwoReadings(kind, whole, decimals, unit, text);
        BigDecimal number = new BigDecimal(parts.group(1) + whole.replace(".", "")
                + (decimals == null ? "" : "." + decimals));
        return checked(kind, scaled(kind, number, unit, text), text);
    }

    private static BigDecimal scaled(EntryKind kind, BigDecimal number, String unit, String text) throws Refused {
        if (kind == EntryKind.PERCENT || kind == EntryKind.RATIO) {
            if (unit == null) {
                return bare(kind, number, text);
            }
            if (!unit.equals("%")) {
                throw unreadable(kind, text);
            }
            return kind == EntryKind.PERCENT ? number : number.divide(HUNDRED);
        }
        if (unit == null) {
            return number;
        }
        BigDecimal multiple = MULTIPLES.get(unit);
        if (multiple == null) {
            throw unreadable(kind, text);
        }
        return number.multiply(multiple);
    }

    /** A percentage or ratio without a sign: read only where its size leaves no doubt. */
    private static BigDecimal bare(EntryKind kind, BigDecimal number, String text) throws Refused {
        BigDecimal size = number.abs();
        if (kind == EntryKind.PERCENT && size.signum() > 0 && size.compareTo(BigDecimal.ONE) < 0) {
            throw two(text, Quantity.write(EntryKind.PERCENT, number.multiply(HUNDRED)),
                    Quantity.write(EntryKind.PERCENT, number));
        }
        if (kind == EntryKind.RATIO && size.compareTo(BigDecimal.ONE) > 0) {
            throw two(text, Quantity.write(EntryKind.PERCENT, number), Quantity.write(EntryKind.RATIO,
                    number.divide(HUNDRED)));
        }
        return number;
    }

    private static BigDecimal checked(EntryKind kind, BigDecimal number, String text) throws Refused {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (kind == EntryKind.RUPIAH && plain.scale() > 2) {
            throw unreadable(kind, text);
        }
        return plain;
    }

    private static void refuseTwoReadings(EntryKind kind, String whole, String decimals, String unit, String text)
            throws Refused {
        if (whole.length() > 1 && whole.charAt(0) == '0') {
            throw whole.contains(".") ? two(text, whole.replace('.', ','), whole.replaceFirst("^[0.]+", ""))
                    : unreadable(kind, text);
        }
        boolean likeThousands = decimals != null && decimals.length() == 3 && whole.length() <= 3;
        if (kind == EntryKind.RUPIAH && likeThousands && unit == null) {
            throw two(text, whole + "." + decimals, whole + "," + decimals.substring(0, 2));
        }
    }

    private static Refused two(String text, String one, String other) {
        return new Refused("TABEL-SYARAT-ANGKA-GANDA",
                Text.of("angka yang hanya dapat dibaca dengan satu cara", "a number with one reading only"),
                Text.format("%s dapat dibaca dengan dua cara: tulis %s atau %s.",
                        "%s can be read in two ways: write %s or %s.", text, one, other));
    }

    private static Refused unreadable(EntryKind kind, String text) {
        String example = switch (kind) {
            case RUPIAH -> "500 juta / 1.250.000";
            case PERCENT -> "25% / 12,5%";
            case RATIO -> "0,85 / 85%";
            default -> "1.250 / 0,75";
        };
        if (text.length() <= LONGEST && ENGLISH.matcher(text).matches()) {
            String indonesian = text.replace(",", "\u0000").replace('.', ',').replace("\u0000", ".");
            return new Refused("TABEL-SYARAT-ANGKA", Text.of("angka seperti " + example, "a number like " + example),
                    Text.format("Titik untuk ribuan, koma untuk desimal: tulis %s.",
                            "Dots for thousands, a comma for decimals: write %s.", indonesian));
        }
        return new Refused("TABEL-SYARAT-ANGKA", Text.of("angka seperti " + example, "a number like " + example),
                Text.of("Tulis angka cara Indonesia, tanpa satuan lain selain ribu, juta, miliar, triliun"
                                + " (rupiah dan angka) atau % (persen dan rasio).",
                        "Write the number the Indonesian way, with no unit but ribu, juta, miliar, triliun"
                                + " (rupiah and numbers) or % (percent and ratio)."));
    }
}
