package id.selaras.checking;

import id.selaras.http.Refused;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a list may be sorted by.
 *
 * @param rising  name of the wish to what it means: a clause, or a comparator; {@code falling} likewise with {@code -} in front
 * @param usual   the wish that stands for none
 */
public record Order<T>(Map<String, T> rising, Map<String, T> falling, String usual) {

    /** What a wish such as {@code -rupiah} means; null means the usual one. */
    public T of(String wish) {
        String wanted = wish == null || wish.isBlank() ? usual : wish.strip();
        T meant = wanted.startsWith("-") ? falling.get(wanted.substring(1)) : rising.get(wanted);
        if (meant == null) {
            String names = String.join(", ", new TreeSet<>(rising.keySet()));
            throw Refused.invalid("URUTAN-TIDAK-DIKENAL", "sort dapat berupa " + names + "; dengan tanda - di depan untuk menurun.",
                    "sort may be " + names + "; with - in front for falling order.");
        }
        return meant;
    }
}
