package id.selaras.benchmark;

import id.selaras.decision.RuleSet;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.OverlapInput;
import id.selaras.overlap.OverlapResult;
import id.selaras.overlap.OverlapSearch;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problems;
import id.selaras.rulebook.LoadedTables;
import id.selaras.synthetic.SyntheticPlan;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The whole search for overlaps on measured rows, with the shipped tables and words; also on rows that are all the same. */
final class OverlapBenchmark {

    private OverlapBenchmark() {
    }

    /** Numbers of rows, each asked for several times in a process that grows warm; {@code same:100000} for identical rows. */
    public static void main(String[] arguments) {
        OverlapSearch search = new OverlapSearch();
        RuleSet rules = LoadedTables.load(null, new Problems()).rules();
        for (String size : arguments.length == 0 ? new String[] {"6000", "20000", "100000", "same:6000", "same:100000"} : arguments) {
            boolean same = size.startsWith("same:");
            int rows = Integer.parseInt(same ? size.substring(5) : size);
            SyntheticPlan synthetic = SyntheticPlan.of(1, rows);
            if (same) {
                synthetic = new SyntheticPlan(allTheSame(synthetic.plan()), synthetic.reference(), List.of());
            }
            List<SubActivityResult> aligned = synthetic.aligned();
            ReferenceLookup reference = new ReferenceLookup(synthetic.reference(), synthetic.plan().year(), synthetic.plan().stage());
            for (int round = 1; round <= (rows > 20_000 ? 2 : rows > 6_000 ? 5 : 15); round++) {
                long start = System.nanoTime();
                double processor = processorSeconds();
                OverlapResult result = search.find(
                        new OverlapInput(synthetic.plan(), aligned, reference, rules, Set.of()));
                System.out.printf(Locale.ROOT, "%s rows, round %d: %.2f s, %.2f s of processors, %d pairs, load %.1f, answer %s%n", size,
                        round, (System.nanoTime() - start) / 1e9, processorSeconds() - processor, result.pairs().size(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), OverlapFingerprint.of(result));
            }
        }
    }

    /** Of all threads that work in Java, together; the collector and the compiler are none. */
    private static double processorSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum() / 1e9;
    }

    /** Every row says what the first one says, each under its own agency. */
    private static Plan allTheSame(Plan plan) {
        SubActivity model = plan.subActivities().filter(row -> !row.nomenclature().text().matches("\\d\\.\\d\\d\\.01\\..*")).findFirst()
                .orElseThrow();
        List<AgencyPlan> agencies = new ArrayList<>();
        for (AgencyPlan agency : plan.agencies()) {
            List<SubActivity> rows = agency.subActivities().stream().map(row -> like(model, row)).toList();
            agencies.add(new AgencyPlan(agency.agency(), agency.file(), rows, agency.uppers(), null));
        }
        return new Plan(plan.stage(), plan.phase(), plan.year(), plan.files(), agencies);
    }

    private static SubActivity like(SubActivity model, SubActivity row) {
        return new SubActivity(row.id(), row.file(), row.at(), false, row.agency(), model.code(), model.name(), model.program(),
                model.activity(), model.outputs(), model.allocation(), model.nextAllocation(), model.texts());
    }
}
