package id.selaras.report;

import id.selaras.finding.RuleStatus;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run could not judge: the part a reader must know before the findings.
 *
 * @param groups rules that could not be assessed at all, by reason; the reason that stops most rules first
 * @param partly rules that were assessed for some subjects only
 */
public record NotAssessed(List<Group> groups, List<RuleStatus> partly) {

    // products instead of quotients: exact, and without a rule for rounding
    private static final Comparator<RuleStatus> BY_SHARE = (one, other) -> Long.compare(
            (long) one.assessed() * other.subjects(), (long) other.assessed() * one.subjects());

    /** Rules stopped by the same reason. */
    public record Group(Text reason, List<String> rules) {
    }

    /**
     * Rules assessed in part for the same reason.
     *
     * @param reason what was missing; null when no reason was given
     * @param least  the rule that could decide the smallest share of its subjects
     */
    public record Part(Text reason, List<RuleStatus> rules, RuleStatus least) {
    }

    public static NotAssessed of(List<RuleStatus> rules) {
        Map<Text, List<String>> byReason = new LinkedHashMap<>();
        List<RuleStatus> partly = new ArrayList<>();
        for (RuleStatus rule : rules) {
            if (rule.state() == RuleStatus.State.NOT_ASSESSABLE) {
                byReason.computeIfAbsent(rule.reason(), reason -> new ArrayList<>()).add(rule.rule());
            } else if (rule.state() == RuleStatus.State.ASSESSED && rule.assessed() < rule.subjects()) {
                partly.add(rule);
            }
        }
        List<Group> groups = new ArrayList<>();
        byReason.forEach((reason, ids) -> groups.add(new Group(reason, List.copyOf(ids))));
        groups.sort((one, other) -> Integer.compare(other.rules().size(), one.rules().size()));
        return new NotAssessed(List.copyOf(groups), List.copyOf(partly));
    }

    /** {@code partly} by reason; the reason that touches most rules first, then the one with the smallest share assessed. */
    public List<Part> parts() {
        Map<Text, List<RuleStatus>> byReason = new LinkedHashMap<>();
        partly.forEach(rule -> byReason.computeIfAbsent(rule.reason(), reason -> new ArrayList<>()).add(rule));
        List<Part> parts = new ArrayList<>();
        byReason.forEach((reason, rules) ->
                parts.add(new Part(reason, List.copyOf(rules), Collections.min(rules, BY_SHARE))));
        parts.sort(Comparator.comparing((Part part) -> part.rules().size(), Comparator.reverseOrder())
                .thenComparing(Part::least, BY_SHARE));
        return List.copyOf(parts);
    }

    public int rules() {
        return groups.stream().mapToInt(group -> group.rules().size()).sum();
    }

    public boolean isEmpty() {
        return groups.isEmpty() && partly.isEmpty();
    }
}
