package id.selaras.decision;

import id.selaras.finding.TableRowRef;
import id.selaras.plan.PlanColumn;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of a decision table. Only active rows valid on 1 January of the plan's year take part in a run.
 *
 * @param order      position in its table, from 0: the order of the sheet
 * @param conditions the typed conditions; an entry that is absent accepts anything
 * @param conditionTexts the same cells as written, for people, hashes and the independent engine of the tests
 * @param results    result cells, trimmed; words of closed lists in their one spelling ({@code DIRECT}, {@code BLOK}); defaults of
 *                   the table filled in; blank cells are absent
 * @param validFrom  null: always; {@code validTo} null: open
 */
public record TableRow(String id, TableRowRef ref, int order, boolean active, LocalDate validFrom, LocalDate validTo,
                       Map<DictionaryEntry, Condition> conditions, Map<DictionaryEntry, String> conditionTexts,
                       Map<ResultColumn, String> results) {

    public TableRow {
        conditions = ordered(conditions, DictionaryEntry.class);
        conditionTexts = ordered(conditionTexts, DictionaryEntry.class);
        results = ordered(results, ResultColumn.class);
    }

    /** A result cell; empty where blank. */
    public String result(ResultColumn column) {
        return results.getOrDefault(column, "");
    }

    /** The plan columns the rule looks at (column {@code Sel}), in the order written. */
    public List<PlanColumn> cells() {
        return Stream.of(result(ResultColumn.CELLS).split("; ")).flatMap(label -> Stream.of(PlanColumn.values())
                .filter(column -> column.label().id().equals(label))).toList();
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Unlike {@code Map.copyOf} the same order in every run. */
    private static <K extends Enum<K>, V> Map<K, V> ordered(Map<K, V> cells, Class<K> keys) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(cells);
        return Collections.unmodifiableMap(copy);
    }
}
