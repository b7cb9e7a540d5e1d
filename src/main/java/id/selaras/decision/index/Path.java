package id.selaras.decision.index;

import id.selaras.decision.Condition;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.grammar.All;
import id.selaras.decision.grammar.Check;
import id.selaras.decision.grammar.ChoiceIs;
import id.selaras.decision.grammar.CodeIs;
import id.selaras.decision.grammar.CodePattern;
import id.selaras.decision.grammar.Contains;
import id.selaras.decision.grammar.Filling;
import id.selaras.decision.grammar.TextIs;
import java.util.Map;

/**
 * The condition by which a row is found.
 *
 * @param check one that {@link EntryIndex} can hold
 * @param whole false when it is only a part of what the row asks of this entry
 */
record Path(DictionaryEntry entry, Check check, boolean whole) {

    /** The condition that few subjects fulfil; null when the row must be looked at every time. */
    static Path of(ActiveRow row) {
        Path best = null;
        double fewest = 1;
        for (Map.Entry<DictionaryEntry, Condition> entry : row.conditions().entrySet()) {
            Check check = indexable(entry.getValue());
            double share = check == null ? 1 : share(entry.getKey(), check);
            if (share < fewest) {
                fewest = share;
                best = new Path(entry.getKey(), check, check == entry.getValue());
            }
        }
        return best;
    }

    private static Check indexable(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().stream().filter(Contains.class::isInstance).findFirst().orElse(null);
        }
        return condition instanceof Check check && (check instanceof CodeIs || check instanceof TextIs
                || check instanceof Contains || check instanceof ChoiceIs || check == Filling.BLANK) ? check : null;
    }

    /** A rough share of the subjects that fulfil it; only the order matters. */
    private static double share(DictionaryEntry entry, Check check) {
        if (check instanceof CodeIs codes) {
            double share = 0;
            for (CodePattern pattern : codes.patterns()) {
                share += Math.pow(0.3, pattern.text().chars().filter(c -> c == '.').count() + 1.0);
            }
            return share;
        }
        if (check instanceof TextIs texts) {
            return texts.texts().size() * 0.01;
        }
        if (check instanceof Contains contains) {
            return contains.phrases().size() * 0.02;
        }
        if (check instanceof ChoiceIs choice) {
            return (double) choice.words().size() / Math.max(1, entry.choices().size());
        }
        return 0.15;
    }

    /** How dear a test is, for the order within a row. */
    static int cost(Condition condition) {
        if (condition instanceof Contains contains) {
            return 10 + contains.phrases().size();
        }
        if (condition instanceof ChoiceIs || condition instanceof Filling) {
            return 0;
        }
        if (condition instanceof CodeIs codes) {
            return 2 + codes.patterns().size();
        }
        return condition instanceof All ? 20 : condition instanceof TextIs ? 5 : 1;
    }
}
