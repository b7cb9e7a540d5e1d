package id.selaras.decision.index;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.lexicon.Lexicon;
import java.util.List;

/** Makes rule sets of checked tables. */
public final class RuleSets {

    private RuleSets() {
    }

    /** Tables alone, without words. The order of the tables does not matter; their codes are unique. */
    public static RuleSet of(List<DecisionTable> tables) {
        return of(tables, Lexicon.NONE);
    }

    /** Tables and the words overlap is found by. */
    public static RuleSet of(List<DecisionTable> tables, Lexicon lexicon) {
        return new IndexedRuleSet(tables, lexicon);
    }

    /** The text whose SHA-256 is {@link RuleSet#hash()}; described in {@code docs/hash.md}. */
    public static String canonicalText(RuleSet rules) {
        return CanonicalText.of(rules.tables(), rules.lexicon());
    }
}
