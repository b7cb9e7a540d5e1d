package id.selaras.checking;

import id.selaras.http.Refused;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a list may be sorted by.
 *
 * @param rising  name of the wish to its clause; {@code falling} likewise for a wish with {@code -} in front
 * @param usual   the wish that stands for none
 * @param settles what decides between equals, so that pages never overlap
 */
record Order(Map<String, String> rising, Map<String, String> falling, String usual, String settles) {

    /** The clause for a wish such as {@code -rupiah}; null means the usual one. */
    String clause(String wish) {
        String wanted = wish == null || wish.isBlank() ? usual : wish.strip();
        String clause = wanted.startsWith("-") ? falling.get(wanted.substring(1)) : rising.get(wanted);
        if (clause == null) {
            String names = String.join(", ", new TreeMap<>(rising).keySet());
            throw Refused.invalid("URUTAN-TIDAK-DIKENAL", "sort dapat berupa " + names + "; dengan tanda - di depan untuk menurun.",
                    "sort may be " + names + "; with - in front for falling order.");
        }
        return clause.isEmpty() ? settles : clause + ", " + settles;
    }
}
