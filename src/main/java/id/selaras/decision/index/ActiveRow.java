package id.selaras.decision.index;

import id.selaras.decision.Condition;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.grammar.Check;
import id.selaras.decision.grammar.CodeIs;
import id.selaras.problem.Text;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A row that applies in a context, with the conditions that are left to ask of a subject. */
final class ActiveRow {

    /** Longest code first, then more conditions, then by id: the row that counts stands first. */
    private static final Comparator<ActiveRow> BY_SPECIFICITY = Comparator.comparingInt((ActiveRow row) -> -row.codeLength())
            .thenComparingInt(row -> -row.row.conditions().size()).thenComparing(row -> row.row.id());

    /** By table; within it the order in which rows count. */
    static final Comparator<ActiveRow> ORDER = Comparator.comparing((ActiveRow row) -> row.table.code())
            .thenComparing((one, other) -> one.table.hitPolicy() == HitPolicy.PALING_KHUSUS
                    ? BY_SPECIFICITY.compare(one, other) : Integer.compare(one.row.order(), other.row.order()));

    private final DecisionTable table;
    private final TableRow row;
    private final RowMatch match;
    private final Text missingContext;
    private final Map<DictionaryEntry, Condition> conditions = new TreeMap<>();

    /** @param missingContext why a context condition cannot be decided; null when all hold */
    ActiveRow(DecisionTable table, TableRow row, Text missingContext) {
        this.table = table;
        this.row = row;
        this.match = new RowMatch(table, row);
        this.missingContext = missingContext;
        row.conditions().forEach((entry, condition) -> {
            if (!entry.isContext()) {
                conditions.put(entry, condition);
            }
        });
    }

    DecisionTable table() {
        return table;
    }

    RowMatch match() {
        return match;
    }

    Text missingContext() {
        return missingContext;
    }

    Map<DictionaryEntry, Condition> conditions() {
        return conditions;
    }

    /** Empty for rows of other tables than TEMUAN. */
    String rule() {
        return table.kind() == TableKind.TEMUAN ? row.result(ResultColumn.RULE) : "";
    }

    private int codeLength() {
        for (Condition condition : conditions.values()) {
            if (condition instanceof Check check && check instanceof CodeIs codes && codes.patterns().size() == 1) {
                // a code alone is narrower than the same code with all below it
                return codes.patterns().get(0).text().length() * 2 + (codes.patterns().get(0).prefix() ? 0 : 1);
            }
        }
        return 0;
    }
}
