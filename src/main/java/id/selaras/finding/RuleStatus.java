package id.selaras.finding;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;

/**
 * Whether a rule could be checked at all: silence is not a pass.
 *
 * @param reason   for NOT_APPLICABLE and NOT_ASSESSABLE: why, naming the missing sheet, column or list; for ASSESSED with some
 *                 subjects left out: what was missing there; else null
 * @param subjects subjects (rows, outputs, agencies) the rule applies to
 * @param assessed of these, how many could be decided
 * @param fired    number of findings
 * @param rupiah   money at stake in these findings
 */
public record RuleStatus(String rule, State state, Text reason, int subjects, int assessed, int fired, Rupiah rupiah) {

    /** The three answers. */
    public enum State {
        ASSESSED, NOT_APPLICABLE, NOT_ASSESSABLE
    }
}
