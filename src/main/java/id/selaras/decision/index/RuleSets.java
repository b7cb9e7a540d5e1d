package id.selaras.decision.index;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import java.util.List;

/** Makes rule sets of checked tables. */
public final class RuleSets {

    private RuleSets() {
    }

    /** The order of the tables does not matter; their codes are unique. */
    public static RuleSet of(List<DecisionTable> tables) {
        return new IndexedRuleSet(tables);
    }

    /** The text whose SHA-256 is {@link RuleSet#hash()}; described in {@code docs/hash.md}. */
    public static String canonicalText(RuleSet rules) {
        return CanonicalText.of(rules.tables());
    }
}
