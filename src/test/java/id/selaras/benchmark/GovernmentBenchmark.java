package id.selaras.benchmark;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.checking.CheckOutcome;
import id.selaras.checking.CheckOutputs;
import id.selaras.checking.CheckRequest;
import id.selaras.checking.Checking;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.synthetic.SyntheticPlan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A whole government from its folder to all workbooks: 60 agencies, a file each, 6,000 sub-activities, in one process that grows warm.
 * Arguments: sub-activities, rounds.
 */
final class GovernmentBenchmark {

    private GovernmentBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 6_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        Path folder = Files.createTempDirectory("selaras-pemerintah");
        Path reference = SyntheticFolder.write(SyntheticPlan.of(1, rows), folder);
        Checking checking = new Checking(Clock.systemUTC());
        CheckRequest request = new CheckRequest(List.of(folder.resolve("renja")), reference, List.of(), null, null, PlanStage.RENJA, PlanPhase.RANCANGAN,
                2026, Scope.Level.GOVERNMENT, null, Runtime.getRuntime().availableProcessors());
        for (int round = 1; round <= rounds; round++) {
            List<Double> stages = new ArrayList<>();
            long start = System.nanoTime();
            long[] last = {start};
            long busy = processor();
            CheckOutcome outcome = checking.check(request, stage -> {
                stages.add((System.nanoTime() - last[0]) / 1e9);
                last[0] = System.nanoTime();
            });
            stages.add((System.nanoTime() - last[0]) / 1e9);
            if (outcome.assessment().isEmpty()) {
                outcome.problems().stream().limit(10).forEach(System.out::println);
                return;
            }
            long writing = System.nanoTime();
            int files = CheckOutputs.write(outcome, folder.resolve("hasil"), "id").size();
            double written = (System.nanoTime() - writing) / 1e9;
            Assessment assessment = outcome.assessment().get();
            System.out.printf(Locale.ROOT, "round %d: %.1f s in all, %.1f s of processors; tables %.1f, reference %.1f, plans %.1f, check %.1f, "
                            + "%d files written %.1f; %d agencies, %d sub-activities, %d findings (%d of the government), %d overlaps%n", round,
                    (System.nanoTime() - start) / 1e9, (processor() - busy) / 1e9, stages.get(1), stages.get(2), stages.get(3), stages.get(4),
                    files, written, assessment.scope().present().size(), assessment.subActivities().size(), assessment.findings().size(),
                    assessment.findings().stream().filter(finding -> finding.agency() == null).count(),
                    assessment.overlaps().overlaps().size());
        }
    }

    /** Nanoseconds of both processors this process has used: what other work leaves to it does not count. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
