package id.selaras.benchmark;

import com.sun.management.OperatingSystemMXBean;
import id.selaras.intake.PlanReader;
import id.selaras.intake.PlanReading;
import id.selaras.intake.PlanRequest;
import id.selaras.intake.RowLedger;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problems;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A flat export of 100,000 budget lines and 22 columns, from file to plan, each round in a new process with a heap of 256 MB. */
final class RekapBenchmark {

    private static final int ROUNDS = 3;

    private RekapBenchmark() {
    }

    /** Arguments: rows (100000), then the heap of the reading process in MB (256). */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("read")) {
            read(Path.of(arguments[1]));
            return;
        }
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String heap = arguments.length > 1 ? arguments[1] : "256";
        Path folder = Files.createTempDirectory("selaras-rekap");
        for (boolean shared : new boolean[] {true, false}) {
            Path file = folder.resolve(shared ? "rekap-teks-bersama.xlsx" : "rekap-teks-dalam-sel.xlsx");
            LargeRekap.write(file, rows, shared);
            System.out.printf(Locale.ROOT, "%s: %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
            for (int round = 0; round < ROUNDS; round++) {
                Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap + "m",
                        "-cp", System.getProperty("java.class.path"), RekapBenchmark.class.getName(), "read", file.toString())
                        .inheritIO().start();
                if (process.waitFor() != 0) {
                    throw new IllegalStateException("the reading process failed");
                }
            }
        }
    }

    private static void read(Path file) {
        for (int turn = 1; turn <= 2; turn++) {
            long start = System.nanoTime();
            long before = processor();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Problems problems = new Problems();
            WorkbookContent workbook = WorkbookReader.read(file, PlanReader::forward, problems).orElseThrow();
            long opened = System.nanoTime();
            PlanReading reading = PlanReader.read(List.of(workbook), PlanRequest.of(PlanStage.RKA, PlanPhase.AKHIR));
            RowLedger ledger = reading.ledgers().get(0);
            System.out.printf(Locale.ROOT, "%s: %.2f s (gate %.2f s), processor %.2f s, of this thread %.2f s, peak heap %d MB of %d; %d rows = %d accounted, %d sub-activities, "
                            + "%d agencies, %d problems%n", turn == 1 ? "cold" : "again", (System.nanoTime() - start) / 1e9,
                    (opened - start) / 1e9, (processor() - before) / 1e9,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) / 1e9, peak(), Runtime.getRuntime().maxMemory() >> 20, ledger.rows(), ledger.accounted(),
                    reading.plan().subActivities().count(), reading.plan().agencies().size(), reading.problems().sorted().size());
        }
    }

    /** Nanoseconds of all threads, the compiler and the collector too. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() >> 20;
    }
}
