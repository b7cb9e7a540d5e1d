package id.selaras.benchmark;

import id.selaras.assessment.Assessment;
import id.selaras.checking.CheckOutcome;
import id.selaras.checking.CheckOutputs;
import id.selaras.checking.CheckRequest;
import id.selaras.checking.Checking;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From workbook to annotated workbook, 6,000 sub-activities of 60 agencies, in one process that grows warm. */
final class WholeCheckBenchmark {

    private static final int ROUNDS = 6;

    private WholeCheckBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        int agencies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        Path reference = Path.of("samples/acuan-kabupaten-pasuruan.xlsx");
        Path folder = Files.createTempDirectory("selaras-benchmark");
        Path plan = folder.resolve("renja-besar.xlsx");
        LargePlan.write(plan, reference, agencies, each);
        Checking checking = new Checking(Clock.systemUTC());
        for (int round = 1; round <= ROUNDS; round++) {
            List<String> stages = new ArrayList<>();
            long[] last = {System.nanoTime()};
            long start = last[0];
            CheckOutcome outcome = checking.check(CheckRequest.of(List.of(plan), reference), stage -> {
                stages.add(seconds(last[0]));
                last[0] = System.nanoTime();
            });
            stages.add(seconds(last[0]));
            last[0] = System.nanoTime();
            CheckOutputs.write(outcome, folder.resolve("hasil"), "id");
            stages.add(seconds(last[0]));
            Assessment assessment = outcome.assessment().orElseThrow();
            System.out.printf(Locale.ROOT, "round %d: %s s in all; tables %s, reference %s, plan %s, check %s, write %s; "
                            + "%d sub-activities, %d findings, peak heap %d MB%n", round, seconds(start), stages.get(1),
                    stages.get(2), stages.get(3), stages.get(4), stages.get(5), assessment.subActivities().size(),
                    assessment.findings().size(), peak());
        }
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - since) / 1e9);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() >> 20;
    }
}
