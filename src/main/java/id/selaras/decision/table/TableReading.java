package id.selaras.decision.table;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.decision.index.RuleSets;
import id.selaras.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * What was read of some workbooks.
 *
 * @param tables   the tables without a blocking problem, tests passed, by table code
 * @param problems all problems of all workbooks
 */
public record TableReading(List<DecisionTable> tables, Problems problems) {

    public TableReading {
        tables = List.copyOf(tables);
    }

    /** The rule set; empty as long as any problem blocks, because a part of the rules is not the rules. */
    public Optional<RuleSet> ruleSet() {
        return problems.unusable() ? Optional.empty() : Optional.of(RuleSets.of(tables));
    }
}
