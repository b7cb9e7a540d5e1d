package id.selaras.submission;

import id.selaras.http.Refused;
import java.util.Map;
import java.util.TreeSet;

/** What lists may be sorted by: the names callers use and the columns they stand for. */
record Sorting(Map<String, String> columns, String usual) {

    /** The clause for a wish such as {@code -receivedAt}; null means the usual one. Refuses unknown names with the list of known ones. */
    String clause(String wish) {
        String wanted = wish == null || wish.isBlank() ? usual : wish.strip();
        boolean falling = wanted.startsWith("-");
        String column = columns.get(falling ? wanted.substring(1) : wanted);
        if (column == null) {
            String names = String.join(", ", new TreeSet<>(columns.keySet()));
            throw Refused.invalid("URUTAN-TIDAK-DIKENAL", "sort dapat berupa " + names + "; dengan tanda - di depan untuk menurun.",
                    "sort may be " + names + "; with - in front for falling order.");
        }
        return column + (falling ? " desc" : "") + ", id";
    }
}
