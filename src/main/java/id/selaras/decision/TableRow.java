package id.selaras.decision;

import id.selaras.finding.TableRowRef;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row of a decision table. Only active rows valid on 1 January of the plan's year take part in a run.
 *
 * @param order      position in its table, from 0: the order of the sheet
 * @param conditions the typed conditions; an entry that is absent accepts anything
 * @param conditionTexts the same cells as written, for people, hashes and the independent engine of the tests
 * @param results    result cells as written, trimmed; blank cells are absent
 * @param validFrom  null: always; {@code validTo} null: open
 */
public record TableRow(String id, TableRowRef ref, int order, boolean active, LocalDate validFrom, LocalDate validTo,
                       Map<DictionaryEntry, Condition> conditions, Map<DictionaryEntry, String> conditionTexts,
                       Map<ResultColumn, String> results) {

    public TableRow {
        conditions = Map.copyOf(conditions);
        conditionTexts = Map.copyOf(conditionTexts);
        results = Map.copyOf(results);
    }

    /** A result cell; empty where blank. */
    public String result(ResultColumn column) {
        return results.getOrDefault(column, "");
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
