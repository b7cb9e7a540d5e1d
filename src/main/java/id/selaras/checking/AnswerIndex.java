package id.selaras.checking;

import id.selaras.finding.Strength;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the long lists of one assessment are filtered and sorted by; a few hundred bytes an entry. An assessment never changes, so
 * this is read once and kept while there is memory: the same order and the same counts on every database, in a millisecond.
 *
 * @param served by target: the sub-activities that serve it by evidence, with the strongest alignment
 */
record AnswerIndex(List<SubActivityEntry> subActivities, List<FindingEntry> findings, Map<String, Map<Integer, Strength>> served) {

    /** A sub-activity by its number, which is its place in the document. */
    record SubActivityEntry(int number, String file, String agency, String code, String theme, String verdict, Strength strength,
                            BigDecimal rupiah) {
    }

    /**
     * A finding by its number, which is its place in the document.
     *
     * @param gravity     0 BLOK to 3 INFO
     * @param subActivity null for other levels
     */
    record FindingEntry(int number, String rule, int gravity, String level, String file, int row, String agency, String code,
                        Integer subActivity, BigDecimal rupiah) {
    }

    /** True when that sub-activity serves the target by one of the strengths; none named: by any. */
    boolean serves(Integer subActivity, String target, List<Strength> strengths) {
        Strength strength = subActivity == null ? null : served.getOrDefault(target, Map.of()).get(subActivity);
        return strength != null && oneOf(strengths, strength);
    }

    /** True when nothing was asked for, or this was. */
    static <T> boolean oneOf(List<T> wanted, T value) {
        return wanted == null || wanted.isEmpty() || wanted.contains(value);
    }

    /** A code, or everything below it: {@code 1.02} means {@code 1.02} and {@code 1.02.01}, not {@code 1.021}; null means any. */
    static boolean below(String wanted, String code) {
        return wanted == null || code.startsWith(wanted) && (code.length() == wanted.length() || code.charAt(wanted.length()) == '.');
    }
}
