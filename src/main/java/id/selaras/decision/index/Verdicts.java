package id.selaras.decision.index;

import id.selaras.decision.Answer;
import id.selaras.decision.Condition.Truth;
import id.selaras.decision.RowMatch;
import id.selaras.decision.Undecided;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gathers what the rows say, in their order, into one answer. */
final class Verdicts {

    private final String[] rules;
    private final boolean strict;
    private List<RowMatch> matches;
    private boolean[] fired;
    private Text[] missing;
    private int doubtfulTable = -1;
    private Text doubt;

    Verdicts(String[] rules, boolean strict) {
        this.rules = rules;
        this.strict = strict;
    }

    /** @param truth TRUE or UNKNOWN */
    void take(IndexedRow row, Truth truth, Facts facts) {
        if (truth == Truth.UNKNOWN) {
            if (strict) {
                Text reason = row.missing(facts);
                undecide(row, reason);
                if (row.firstOnly() && row.table() != doubtfulTable) {
                    doubtfulTable = row.table();
                    doubt = reason;
                }
            }
        } else if (row.table() == doubtfulTable) {
            // an earlier row may be the first one: this one cannot be said to count
            undecide(row, doubt);
        } else {
            fire(row);
        }
    }

    private void fire(IndexedRow row) {
        if (matches == null) {
            matches = new ArrayList<>(4);
        }
        matches.add(row.match());
        if (strict) {
            if (fired == null) {
                fired = new boolean[rules.length];
            }
            fired[row.rule()] = true;
        }
    }

    private void undecide(IndexedRow row, Text reason) {
        if (missing == null) {
            missing = new Text[rules.length];
        }
        if (missing[row.rule()] == null) {
            missing[row.rule()] = reason;
        }
    }

    Answer answer() {
        if (missing == null) {
            return matches == null ? Answer.NOTHING : new Answer(Collections.unmodifiableList(matches), List.of());
        }
        List<Undecided> undecided = new ArrayList<>();
        for (int rule = 0; rule < rules.length; rule++) {
            if (missing[rule] != null && (fired == null || !fired[rule])) {
                undecided.add(new Undecided(rules[rule], missing[rule]));
            }
        }
        return new Answer(matches == null ? List.of() : Collections.unmodifiableList(matches),
                Collections.unmodifiableList(undecided));
    }
}
