package id.selaras.engine;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.Undecided;
import id.selaras.engine.fact.JudgeCase;
import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, rule by rule, what could be decided and what not. */
final class Tallying {

    private static final class Count {
        private int subjects;
        private int open;
        private int fired;
        private Rupiah rupiah = Rupiah.ZERO;
        private final Map<Text, Integer> missing = new HashMap<>();
    }

    private final ActiveTables tables;
    private final Map<String, Count> counts = new TreeMap<>();

    Tallying(ActiveTables tables, List<JudgeCase> cases, List<Finding> findings) {
        this.tables = tables;
        take(cases);
        for (SubjectLevel level : SubjectLevel.values()) {
            tables.rules(level).forEach(this::count);
        }
        fired(findings);
    }

    /** Counts further subjects. */
    void take(List<JudgeCase> cases) {
        for (JudgeCase judged : cases) {
            Set<String> concerned = tables.rules(judged.subject());
            for (String rule : concerned) {
                count(rule).subjects++;
            }
            for (Undecided undecided : judged.open()) {
                if (concerned.contains(undecided.rule())) {
                    Count count = count(undecided.rule());
                    count.open++;
                    count.missing.merge(undecided.reason(), 1, Integer::sum);
                }
            }
        }
    }

    /** Counts further findings. */
    void fired(List<Finding> findings) {
        for (Finding finding : findings) {
            Count count = count(finding.rule());
            count.fired++;
            count.rupiah = count.rupiah.plus(finding.rupiah());
        }
    }

    Map<String, RuleTally> tallies() {
        Map<String, RuleTally> tallies = new TreeMap<>();
        counts.forEach((rule, count) -> tallies.put(rule,
                new RuleTally(count.subjects, count.subjects - count.open, count.fired, count.rupiah, Map.copyOf(count.missing))));
        return tallies;
    }

    private Count count(String rule) {
        return counts.computeIfAbsent(rule, name -> new Count());
    }
}
