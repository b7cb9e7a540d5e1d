package id.selaras.access;

import id.selaras.http.Refused;
import id.selaras.problem.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a password must be: long, and not easily guessed from the name. Nothing about digits and signs, which help nobody. */
final class PasswordRules {

    static final int SHORTEST = 12;
    /** Longer ones would only cost time to encode. */
    static final int LONGEST = 200;
    private static final int DIFFERENT = 5;

    private PasswordRules() {
    }

    /** Everything wrong with a password; empty when it is good. The password itself is never quoted. */
    static List<Text> faults(String name, String password) {
        List<Text> faults = new ArrayList<>();
        String same = uniform(password);
        if (same.codePointCount(0, same.length()) < SHORTEST) {
            faults.add(Text.of("paling sedikit " + SHORTEST + " karakter", "at least " + SHORTEST + " characters"));
        }
        if (same.length() > LONGEST) {
            faults.add(Text.of("paling banyak " + LONGEST + " karakter", "at most " + LONGEST + " characters"));
        }
        if (same.codePoints().distinct().count() < DIFFERENT) {
            faults.add(Text.of("paling sedikit " + DIFFERENT + " karakter yang berbeda", "at least " + DIFFERENT
                    + " different characters"));
        }
        if (same.codePoints().anyMatch(Character::isISOControl)) {
            faults.add(Text.of("tanpa karakter kendali", "no control characters"));
        }
        if (same.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            faults.add(Text.of("tidak memuat nama akun", "not containing the account name"));
        }
        return faults;
    }

    /** Refuses a weak password with everything that is wrong with it. */
    static void check(String name, String password) {
        List<Text> faults = faults(name, password);
        if (!faults.isEmpty()) {
            throw Refused.invalid("SANDI-LEMAH",
                    "Kata sandi harus: " + String.join("; ", faults.stream().map(Text::id).toList()) + ".",
                    "The password must be: " + String.join("; ", faults.stream().map(Text::en).toList()) + ".");
        }
    }

    /** The same letters in the same bytes, whichever keyboard or system they were typed on. */
    static String uniform(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
