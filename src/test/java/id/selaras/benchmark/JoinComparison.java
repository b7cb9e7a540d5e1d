package id.selaras.benchmark;

import id.selaras.overlap.join.DistinctSets;
import id.selaras.overlap.join.JoinWay;
import id.selaras.overlap.join.SimilarPair;
import id.selaras.overlap.join.SimilarityJoin;
import id.selaras.overlap.join.TokenSet;
import id.selaras.synthetic.PlanTokens;
import id.selaras.synthetic.SyntheticPlan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The join of plan-like rows beside four other ways, in one run, in processor seconds of its one thread: comparable on a machine others
 * use too. A way is left out where it would take more than the limit.
 */
final class JoinComparison {

    private static final int[] SIZES = {1_000, 6_000, 20_000, 50_000, 100_000};

    private final int perMille;
    private final double limit;
    private final Map<JoinWay, SortedMap<Integer, Double>> seconds = new EnumMap<>(JoinWay.class);

    private JoinComparison(int perMille, double limit) {
        this.perMille = perMille;
        this.limit = limit;
        for (JoinWay way : JoinWay.values()) {
            seconds.put(way, new TreeMap<>());
        }
    }

    /** Threshold in per mille, limit in seconds, file for the plot; by default 600, 40 and none. */
    public static void main(String[] arguments) throws IOException {
        int perMille = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 600;
        JoinComparison comparison = new JoinComparison(perMille, arguments.length > 1 ? Double.parseDouble(arguments[1]) : 40);
        System.out.println("processor seconds (times ours), threshold 0." + perMille + ", load "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        comparison.warmUp();
        System.out.print("| rows | different | pairs |");
        for (JoinWay way : JoinWay.values()) {
            System.out.print(" " + way.title() + " |");
        }
        System.out.println();
        for (int size : SIZES) {
            comparison.measure(size);
        }
        comparison.identicalRows();
        System.out.println("load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        if (arguments.length > 2) {
            Files.writeString(Path.of(arguments[2]), GrowthPlot.svg(comparison.seconds));
        }
    }

    private void warmUp() {
        PlanTokens tokens = PlanTokens.of(SyntheticPlan.of(9, 3_000).plan());
        for (JoinWay way : JoinWay.values()) {
            for (int round = 0; round < (way == JoinWay.BRUTE_FORCE ? 4 : 10); round++) {
                way.join(tokens.sets(), tokens.owner(), perMille);
            }
        }
    }

    private void measure(int size) {
        PlanTokens tokens = PlanTokens.of(SyntheticPlan.of(1, size).plan());
        DistinctSets distinct = DistinctSets.of(tokens.sets(), tokens.owner());
        List<SimilarPair> exact = SimilarityJoin.join(distinct.sets(), distinct.owners(), perMille);
        System.out.print(format("| %,d | %,d | %,d |", size, distinct.sets().size(), exact.size()));
        for (JoinWay way : JoinWay.values()) {
            System.out.print(" " + cell(way, size, distinct, exact) + " |");
        }
        System.out.println();
    }

    private String cell(JoinWay way, int size, DistinctSets distinct, List<SimilarPair> exact) {
        SortedMap<Integer, Double> measured = seconds.get(way);
        if (!measured.isEmpty()) {
            double growth = (double) size / measured.lastKey();
            if (measured.get(measured.lastKey()) * growth * growth > limit) {
                return "-";
            }
        }
        double best = Double.MAX_VALUE;
        double spent = 0;
        List<SimilarPair> found = List.of();
        for (int round = 0; round < 5 && spent < 4; round++) {
            double start = processorSeconds();
            found = way.join(distinct.sets(), distinct.owners(), perMille);
            double took = processorSeconds() - start;
            best = Math.min(best, took);
            spent += took;
        }
        measured.put(size, best);
        if (way.exact() && !found.equals(exact)) {
            throw new IllegalStateException(way + " differs");
        }
        String times = way == JoinWay.SELARAS ? "" : format(" (%.1f)", best / seconds.get(JoinWay.SELARAS).get(size));
        String missed = way.exact() ? "" : format(", misses %.1f %%", 100.0 * (exact.size() - found.size()) / Math.max(1, exact.size()));
        return format("%.3f%s%s", best, times, missed);
    }

    private void identicalRows() {
        TokenSet row = PlanTokens.of(SyntheticPlan.of(1, 300).plan()).sets().get(0);
        for (int size : new int[] {10_000, 100_000, 1_000_000}) {
            List<TokenSet> rows = new ArrayList<>(Collections.nCopies(size, row));
            double start = processorSeconds();
            DistinctSets distinct = DistinctSets.of(rows, new int[size]);
            int pairs = SimilarityJoin.join(distinct.sets(), distinct.owners(), perMille).size();
            System.out.println(format("%,d identical rows: %d group, %d pairs, %.3f s", size, distinct.sets().size(), pairs,
                    processorSeconds() - start));
        }
    }

    private static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
