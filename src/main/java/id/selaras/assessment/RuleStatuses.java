package id.selaras.assessment;

import id.selaras.decision.RuleSet;
import id.selaras.engine.AgencyAnswer;
import id.selaras.engine.PairsAnswer;
import id.selaras.engine.RuleTally;
import id.selaras.engine.WholeAnswer;
import id.selaras.finding.RuleStatus;
import id.selaras.finding.RuleStatus.State;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The status of every rule of the rule set over all agencies: silence is not a pass. */
final class RuleStatuses {

    private static final Text NOTHING_TO_CHECK =
            Text.of("tidak ada baris yang dapat diperiksa aturan ini", "there is no row this rule could check");

    private RuleStatuses() {
    }

    static List<RuleStatus> of(RuleSet rules, List<AgencyAnswer> answers, PairsAnswer pairs, WholeAnswer whole) {
        List<RuleStatus> statuses = new ArrayList<>();
        for (String rule : rules.rules()) {
            List<RuleTally> tallies = Stream.concat(answers.stream().map(answer -> answer.tallies().get(rule)),
                    Stream.of(pairs.tallies().get(rule), ofSubjects(whole.tallies().get(rule)))).filter(Objects::nonNull).toList();
            statuses.add(tallies.isEmpty() ? notApplicable(rule, answers) : status(rule, tallies));
        }
        return statuses;
    }

    /** A rule that has nothing to say about the government as a whole keeps the reason its own rows gave. */
    private static RuleTally ofSubjects(RuleTally tally) {
        return tally == null || tally.subjects() == 0 ? null : tally;
    }

    private static RuleStatus notApplicable(String rule, List<AgencyAnswer> answers) {
        Text reason = answers.stream().map(answer -> answer.notApplicable().get(rule)).filter(Objects::nonNull)
                .findFirst().orElse(NOTHING_TO_CHECK);
        return new RuleStatus(rule, State.NOT_APPLICABLE, reason, 0, 0, 0, Rupiah.ZERO);
    }

    private static RuleStatus status(String rule, List<RuleTally> tallies) {
        int subjects = 0;
        int assessed = 0;
        int fired = 0;
        Rupiah rupiah = Rupiah.ZERO;
        Map<Text, Integer> missing = new HashMap<>();
        for (RuleTally tally : tallies) {
            subjects += tally.subjects();
            assessed += tally.assessed();
            fired += tally.fired();
            rupiah = rupiah.plus(tally.rupiah());
            tally.missing().forEach((reason, count) -> missing.merge(reason, count, Integer::sum));
        }
        Text reason = new RuleTally(subjects, assessed, fired, rupiah, missing).mainReason();
        if (subjects == 0) {
            return new RuleStatus(rule, State.NOT_APPLICABLE, NOTHING_TO_CHECK, 0, 0, 0, Rupiah.ZERO);
        }
        State state = assessed == 0 ? State.NOT_ASSESSABLE : State.ASSESSED;
        return new RuleStatus(rule, state, reason, subjects, assessed, fired, rupiah);
    }
}
