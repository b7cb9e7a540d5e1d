package id.selaras.report;

import id.selaras.finding.RuleStatus;
import id.selaras.problem.Text;
import java.util.ArrayList;
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

    /** Rules stopped by the same reason. */
    public record Group(Text reason, List<String> rules) {
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

    public int rules() {
        return groups.stream().mapToInt(group -> group.rules().size()).sum();
    }

    public boolean isEmpty() {
        return groups.isEmpty() && partly.isEmpty();
    }
}
