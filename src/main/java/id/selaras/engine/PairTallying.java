package id.selaras.engine;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.Undecided;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Missing;
import id.selaras.engine.fact.JudgeCase;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.GovernmentCase;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts, rule by rule, for how many rows it could be decided whether another agency's row stands against them. A row is open when
 * it was not compared, when what it lacks shuts out every row of the rule, or when one of its pairs is undecided; a row with a
 * finding is decided.
 */
final class PairTallying {

    private static final class Count {
        private int subjects;
        private int fired;
        private Rupiah rupiah = Rupiah.ZERO;
        private final Map<Text, Integer> missing = new HashMap<>();
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<String, Map<String, Text>> undecided = new HashMap<>();
    private final Map<String, Set<String>> fired = new HashMap<>();

    PairTallying(GovernmentCase government, RuleSet rules, List<JudgeCase> judged) {
        for (JudgeCase pair : judged) {
            String row = pair.subject().origin().subActivity().id();
            for (RowMatch match : pair.found()) {
                String rule = match.row().result(ResultColumn.RULE);
                Count count = count(rule);
                count.fired++;
                if (fired.computeIfAbsent(row, id -> new HashSet<>()).add(rule)) {
                    count.rupiah = count.rupiah.plus(Findings.atStake(pair.subject(), match.row()));
                }
            }
            for (Undecided open : pair.open()) {
                undecided.computeIfAbsent(row, id -> new HashMap<>()).putIfAbsent(open.rule(), open.reason());
            }
        }
        for (GovernmentCase.Row row : government.rows()) {
            ActiveTables tables = rules.in(row.context());
            for (String rule : tables.rules(row.subject())) {
                Count count = count(rule);
                count.subjects++;
                Text reason = open(row, rule, tables);
                if (reason != null) {
                    count.missing.merge(reason, 1, Integer::sum);
                }
            }
        }
    }

    Map<String, RuleTally> tallies() {
        Map<String, RuleTally> tallies = new TreeMap<>();
        counts.forEach((rule, count) -> tallies.put(rule, new RuleTally(count.subjects,
                count.subjects - count.missing.values().stream().mapToInt(Integer::intValue).sum(), count.fired, count.rupiah,
                Map.copyOf(count.missing))));
        return tallies;
    }

    private Text open(GovernmentCase.Row row, String rule, ActiveTables tables) {
        if (fired.getOrDefault(row.id(), Set.of()).contains(rule)) {
            return null;
        }
        if (row.notCompared() != null) {
            return row.notCompared().reason();
        }
        Map<DictionaryEntry, Value> known = new EnumMap<>(DictionaryEntry.class);
        for (Map.Entry<DictionaryEntry, Missing> lacking : row.lacking().entrySet()) {
            known.put(lacking.getKey(), GovernmentCase.NOT_WRITTEN);
            if (!tables.rules(SubjectLevel.PAIR, known).contains(rule)) {
                return lacking.getValue().reason();
            }
        }
        return undecided.getOrDefault(row.id(), Map.of()).get(rule);
    }

    private Count count(String rule) {
        return counts.computeIfAbsent(rule, name -> new Count());
    }
}
