package id.selaras.synthetic;

import id.selaras.language.Words;
import id.selaras.overlap.join.TokenSet;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The rows of a plan as weighted word sets, simply: stems of the free text (the name where there is none), the indicator and the
 * beneficiaries; a rare word weighs up to 1000, a frequent one less. Enough to measure the join with; overlaps are found with better words.
 *
 * @param owner number of the agency of each row
 */
public record PlanTokens(List<TokenSet> sets, int[] owner) {

    public static PlanTokens of(Plan plan) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        List<int[]> rows = new ArrayList<>();
        List<Integer> owner = new ArrayList<>();
        plan.subActivities().forEach(row -> {
            TreeSet<Integer> tokens = new TreeSet<>();
            for (String stem : Words.of(text(row)).stems()) {
                tokens.add(numbers.computeIfAbsent(stem, missing -> numbers.size()));
            }
            rows.add(tokens.stream().mapToInt(Integer::intValue).toArray());
            owner.add(owners.computeIfAbsent(row.agency().key(), missing -> owners.size()));
        });
        int[] weights = weights(rows, numbers.size());
        List<TokenSet> sets = rows.stream()
                .map(tokens -> new TokenSet(tokens, Arrays.stream(tokens).map(token -> weights[token]).toArray())).toList();
        return new PlanTokens(sets, owner.stream().mapToInt(Integer::intValue).toArray());
    }

    private static String text(SubActivity row) {
        Output output = row.outputs().get(0);
        return row.text(PlanColumn.ACTIVITY_TEXT).or(row.name().or("")) + " " + output.indicator().or("") + " "
                + row.text(PlanColumn.BENEFICIARIES).or("");
    }

    private static int[] weights(List<int[]> rows, int words) {
        int[] frequency = new int[words];
        for (int[] tokens : rows) {
            for (int token : tokens) {
                frequency[token]++;
            }
        }
        return Arrays.stream(frequency)
                .map(count -> Math.max(50, (int) (1000 * Math.log((double) rows.size() / count) / Math.log(rows.size())))).toArray();
    }
}
