package id.selaras.benchmark;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.decision.index.RuleSets;
import id.selaras.engine.AgencyAnswer;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.engine.fact.ReferenceTargets;
import id.selaras.measure.AgencyCase;
import id.selaras.reference.Reference;
import id.selaras.twin.TwinEngine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The same work as {@link RulesBenchmark} in processor time of its thread: comparable on a machine that others use too. */
final class CpuTime {

    private static final int ROUNDS = 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {
    }

    public static void main(String[] sizes) throws IOException {
        for (String rows : sizes.length == 0 ? new String[] {"150", "1500", "shipped"} : sizes) {
            List<DecisionTable> tables = "shipped".equals(rows) ? ShippedTables.read()
                    : SyntheticTables.ofRows(Integer.parseInt(rows));
            Reference reference = AReference.build();
            List<AgencyCase> agencies = new AGovernment().measured(reference);
            RuleSet rules = RuleSets.of(tables);
            ReferenceTargets targets = new ReferenceTargets(reference);
            PooledDroolsEngine drools = new PooledDroolsEngine();
            long real = median(agencies, agency -> drools.check(agency, rules, targets));
            long twin = median(agencies, TwinEngine.ready(tables, agencies.get(0).context(), reference));
            System.out.println(String.format(Locale.ROOT, "%s rows: Drools %,d, plain Java %,d sub-activities/s; ratio %.1f",
                    rows, real, twin, (double) real / twin));
        }
    }

    /** The median of the second half of the rounds, in sub-activities per second of processor time. */
    private static long median(List<AgencyCase> agencies, Function<AgencyCase, AgencyAnswer> engine) {
        long[] rounds = new long[ROUNDS / 2];
        long findings = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (AgencyCase agency : agencies) {
                findings += engine.apply(agency).findings().size();
            }
            if (round >= ROUNDS / 2) {
                rounds[round - ROUNDS / 2] = AGovernment.SUB_ACTIVITIES * 1_000_000_000L / (THREADS.getCurrentThreadCpuTime() - start);
            }
        }
        Arrays.sort(rounds);
        return findings < 0 ? 0 : rounds[rounds.length / 2];
    }
}
