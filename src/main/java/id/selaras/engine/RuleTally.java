package id.selaras.engine;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.util.Comparator;
import java.util.Map;

/**
 * How far a rule could be checked.
 *
 * @param subjects subjects it applies to
 * @param assessed of these, how many could be decided
 * @param missing  why the others could not: reason to number of subjects
 */
public record RuleTally(int subjects, int assessed, int fired, Rupiah rupiah, Map<Text, Integer> missing) {

    /** The most frequent reason; null when every subject could be decided. Ties go to the first in the alphabet. */
    public Text mainReason() {
        return missing.entrySet().stream()
                .max(Map.Entry.<Text, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse(null);
    }
}
