package id.selaras.overlap.row;

import id.selaras.language.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Months a text names, by name, quarter or semester; a range counts all its months. */
final class Months {

    private static final List<String> NAMES = List.of("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus",
            "september", "oktober", "november", "desember");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);
    private static final Set<String> QUARTER = Set.of("triwulan", "tw", "kuartal");
    private static final Set<String> UNTIL = Set.of("sd", "s", "sampai", "hingga");

    private Months() {
    }

    static Set<Integer> in(Words text) {
        Set<Integer> months = new TreeSet<>();
        List<String> words = text.words();
        int before = 0;
        for (int at = 0; at < words.size(); at++) {
            int month = NAMES.indexOf(words.get(at)) + 1;
            if (month > 0) {
                boolean range = before > 0 && before < month && at > 0 && (UNTIL.contains(words.get(at - 1))
                        || "d".equals(words.get(at - 1)) || "dengan".equals(words.get(at - 1)));
                add(months, range ? before : month, month);
                before = month;
            } else if (at + 1 < words.size() && ROMAN.containsKey(words.get(at + 1))) {
                int number = ROMAN.get(words.get(at + 1));
                if (QUARTER.contains(words.get(at))) {
                    add(months, number * 3 - 2, number * 3);
                } else if ("semester".equals(words.get(at)) && number <= 2) {
                    add(months, number * 6 - 5, number * 6);
                }
            }
        }
        return months;
    }

    private static void add(Set<Integer> months, int from, int to) {
        for (int month = from; month <= to; month++) {
            months.add(month);
        }
    }
}
