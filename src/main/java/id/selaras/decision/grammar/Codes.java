package id.selaras.decision.grammar;

import id.selaras.problem.Text;
import java.util.Locale;

/** Reads codes and prefixes of the nomenclature. */
final class Codes {

    private static final int LONGEST = 60;

    private Codes() {
    }

    static CodePattern read(String text) throws Refused {
        boolean prefix = text.endsWith(".*");
        String code = prefix ? text.substring(0, text.length() - 2) : text;
        if (code.length() > LONGEST || !wellFormed(code)) {
            throw refused(text);
        }
        return new CodePattern(code.toUpperCase(Locale.ROOT), prefix);
    }

    /** Segments of digits or of X, with single dots between them. */
    private static boolean wellFormed(String code) {
        boolean segment = false;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '.') {
                if (!segment) {
                    return false;
                }
                segment = false;
            } else if (c >= '0' && c <= '9' || c == 'x' || c == 'X') {
                segment = true;
            } else {
                return false;
            }
        }
        return segment;
    }

    private static Refused refused(String text) {
        String bare = text;
        while (bare.endsWith("*") || bare.endsWith(".")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        Text expected = Text.of("kode seperti 1.02.02.2.01.0001 atau awalan seperti 1.02.*",
                "a code like 1.02.02.2.01.0001 or a prefix like 1.02.*");
        if (bare.length() <= LONGEST && wellFormed(bare)) {
            return new Refused("TABEL-SYARAT-KODE", expected, Text.format("Tulis %s untuk kode itu saja atau %s.* untuk"
                    + " semua di bawahnya.", "Write %s for that code alone or %s.* for all below it.", bare, bare));
        }
        return new Refused("TABEL-SYARAT-KODE", expected,
                Text.of("Tulis angka dengan titik di antara segmen; beberapa kode dipisah titik koma.",
                        "Write digits with dots between the segments; several codes are parted by semicolons."));
    }
}
