package id.selaras.report;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.finding.RuleStatus;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.Verdict;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The totals of an assessment or of one file of it. Every value of a list is present, zero where nothing counts.
 *
 * @param allocation         sum of all sub-activities whose money could be read
 * @param rupiahByStrength   adds up to {@code allocation}: each sub-activity counts under its strongest alignment
 * @param rupiahBySeverity   money at stake; a row with several findings of one severity counts once there
 * @param rulesAssessed      of the whole run
 * @param rulesNotAssessable of the whole run
 */
public record Figures(int subActivities, Rupiah allocation, Map<Verdict, Integer> byVerdict,
                      Map<Verdict, Rupiah> rupiahByVerdict, Map<Strength, Rupiah> rupiahByStrength,
                      Map<Severity, Integer> findingsBySeverity, Map<Severity, Rupiah> rupiahBySeverity,
                      int rulesAssessed, int rulesNotAssessable) {

    public static Figures of(Assessment assessment) {
        return of(assessment.subActivities(), assessment.findings(), assessment.ruleStatus());
    }

    public static Figures of(List<SubActivityResult> results, List<Finding> findings, List<RuleStatus> rules) {
        Map<Verdict, Integer> byVerdict = filled(Verdict.class, 0);
        results.forEach(result -> byVerdict.merge(result.verdict(), 1, Integer::sum));
        Map<Severity, Integer> bySeverity = filled(Severity.class, 0);
        findings.forEach(finding -> bySeverity.merge(finding.severity(), 1, Integer::sum));
        Map<Strength, Rupiah> byStrength = sums(Strength.class, results, SubActivityResult::strength);
        return new Figures(results.size(), byStrength.values().stream().reduce(Rupiah.ZERO, Rupiah::plus), byVerdict,
                sums(Verdict.class, results, SubActivityResult::verdict), byStrength, bySeverity, atStake(findings),
                count(rules, RuleStatus.State.ASSESSED), count(rules, RuleStatus.State.NOT_ASSESSABLE));
    }

    /** The share of an amount in the total, 0 to 1 with four decimals; zero when there is no money at all. */
    public BigDecimal share(Rupiah part) {
        return allocation.isZero() ? BigDecimal.ZERO
                : part.amount().divide(allocation.amount(), 4, RoundingMode.HALF_UP);
    }

    private static <E extends Enum<E>> Map<E, Rupiah> sums(Class<E> type, List<SubActivityResult> results,
                                                           Function<SubActivityResult, E> group) {
        Map<E, Rupiah> sums = filled(type, Rupiah.ZERO);
        results.forEach(result -> sums.merge(group.apply(result), result.subActivity().allocationOrZero(),
                Rupiah::plus));
        return sums;
    }

    private static Map<Severity, Rupiah> atStake(List<Finding> findings) {
        Map<Severity, Map<String, Rupiah>> largest = new EnumMap<>(Severity.class);
        for (Finding finding : findings) {
            largest.computeIfAbsent(finding.severity(), severity -> new HashMap<>()).merge(
                    finding.file() + "|" + finding.bearer(), finding.rupiah(),
                    (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        Map<Severity, Rupiah> sums = filled(Severity.class, Rupiah.ZERO);
        largest.forEach((severity, bySubject) -> sums.put(severity,
                bySubject.values().stream().reduce(Rupiah.ZERO, Rupiah::plus)));
        return sums;
    }

    private static int count(List<RuleStatus> rules, RuleStatus.State state) {
        return (int) rules.stream().filter(rule -> rule.state() == state).count();
    }

    private static <E extends Enum<E>, V> Map<E, V> filled(Class<E> type, V value) {
        Map<E, V> map = new EnumMap<>(type);
        for (E key : type.getEnumConstants()) {
            map.put(key, value);
        }
        return map;
    }
}
