package id.selaras.checking;

import id.selaras.assessment.Assessing;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RuleSet;
import id.selaras.decision.TableKind;
import id.selaras.decision.index.RuleSets;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.finding.SubjectLevel;
import id.selaras.problem.Text;
import id.selaras.rulebook.ActiveRules;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The active rules as far as they can say something about single rows. Sums, ceilings and whatever else needs the whole plan, or the
 * plans of other agencies, would only mislead somebody who types one row; they are left out and named.
 */
@Component
class RowRules {

    private static final Set<SubjectLevel> ROWS = Set.of(SubjectLevel.SUB, SubjectLevel.OUTPUT);

    private static final Text WHOLE_PLAN = Text.of("aturan ini menilai rencana utuh, bukan baris satu per satu",
            "this rule judges the whole plan, not single rows");
    private static final Text COMPARES = Text.of("aturan ini membandingkan rencana beberapa perangkat daerah",
            "this rule compares the plans of several agencies");

    private final ActiveRules active;
    private final Assessing assessing;
    private final List<LeftOut> leftOut;

    /** A rule that needs more than rows. */
    record LeftOut(String rule, Set<String> levels, Text reason) {
    }

    RowRules(PooledDroolsEngine engine, ActiveRules active) {
        this.active = active;
        RuleSet rows = RuleSets.of(active.rules().tables().stream().filter(RowRules::aboutRows).toList());
        this.assessing = new Assessing(engine, rows);
        this.leftOut = leftOut(active.rules(), rows.rules());
    }

    Assessing assessing() {
        return assessing;
    }

    /** Of the whole rule set: what stands in the answer was decided by rows of it. */
    String hash() {
        return active.hash();
    }

    /** By rule. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Pairs of rows of different agencies need the plans of others: neither their classes nor their findings are about one row. */
    private static boolean aboutRows(DecisionTable table) {
        return table.kind() == TableKind.TEMUAN ? ROWS.containsAll(table.levels()) : table.level() != SubjectLevel.PAIR;
    }

    private static List<LeftOut> leftOut(RuleSet all, Set<String> kept) {
        TreeMap<String, Set<SubjectLevel>> levels = new TreeMap<>();
        for (DecisionTable table : all.tables()) {
            if (table.kind() == TableKind.TEMUAN && !aboutRows(table)) {
                table.rows().forEach(row -> levels.computeIfAbsent(row.result(ResultColumn.RULE), rule -> new TreeSet<>())
                        .addAll(table.levels()));
            }
        }
        levels.keySet().retainAll(all.rules());
        levels.keySet().removeAll(kept);
        return levels.entrySet().stream().map(rule -> new LeftOut(rule.getKey(), rule.getValue().stream()
                .map(SubjectLevel::told).collect(Collectors.toCollection(TreeSet::new)),
                rule.getValue().equals(Set.of(SubjectLevel.PAIR)) ? COMPARES : WHOLE_PLAN)).toList();
    }
}
