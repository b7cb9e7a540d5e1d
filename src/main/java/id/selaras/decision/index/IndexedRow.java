package id.selaras.decision.index;

import id.selaras.decision.Condition;
import id.selaras.decision.Condition.Truth;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.RowMatch;
import id.selaras.decision.Value;
import id.selaras.problem.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An active row laid out for testing: cheap conditions first. */
final class IndexedRow {

    private final RowMatch match;
    private final Text missingContext;
    private final int[] slots;
    private final Condition[] conditions;
    private final int rule;
    private final int table;
    private final boolean firstOnly;

    /**
     * @param path   tested last, and not at all where the index is sure of it; null for none
     * @param slotOf place of an entry among the values of a subject, ascending with the dictionary
     * @param rule   number of its rule, -1 for none
     * @param table  number of its table
     */
    IndexedRow(ActiveRow row, Path path, Map<DictionaryEntry, Integer> slotOf, int rule, int table) {
        this.match = row.match();
        this.missingContext = row.missingContext();
        this.rule = rule;
        this.table = table;
        this.firstOnly = row.table().hitPolicy() != HitPolicy.SEMUA;
        List<Map.Entry<DictionaryEntry, Condition>> byCost = row.conditions().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<DictionaryEntry, Condition> entry) ->
                        path != null && path.entry() == entry.getKey())
                        .thenComparingInt(entry -> Path.cost(entry.getValue()))).toList();
        slots = byCost.stream().mapToInt(entry -> slotOf.get(entry.getKey())).toArray();
        conditions = byCost.stream().map(Map.Entry::getValue).toArray(Condition[]::new);
    }

    /**
     * Kleene's AND: one false condition decides.
     *
     * @param pathHolds true when the condition of the path, the last one, is known to hold
     */
    Truth test(Facts facts, boolean pathHolds) {
        int asked = pathHolds ? slots.length - 1 : slots.length;
        Truth all = missingContext == null ? Truth.TRUE : Truth.UNKNOWN;
        for (int at = 0; at < asked; at++) {
            Truth truth = conditions[at].test(facts.value(slots[at]));
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            if (truth == Truth.UNKNOWN) {
                all = Truth.UNKNOWN;
            }
        }
        return all;
    }

    /** What is missing first in the order of the dictionary; asked only of rows that are unknown. */
    Text missing(Facts facts) {
        if (missingContext != null) {
            return missingContext;
        }
        int first = Integer.MAX_VALUE;
        for (int slot : slots) {
            if (slot < first && facts.value(slot) instanceof Value.Missing) {
                first = slot;
            }
        }
        return ((Value.Missing) facts.value(first)).reason();
    }

    RowMatch match() {
        return match;
    }

    int rule() {
        return rule;
    }

    int table() {
        return table;
    }

    /** True in tables where only the first row counts. */
    boolean firstOnly() {
        return firstOnly;
    }
}
