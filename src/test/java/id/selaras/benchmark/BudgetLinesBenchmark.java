package id.selaras.benchmark;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Scope;
import id.selaras.checking.CheckOutcome;
import id.selaras.checking.CheckRequest;
import id.selaras.checking.Checking;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The full check of a flat export with volume, price, tax and standard price of every line, in one process that grows warm. */
final class BudgetLinesBenchmark {

    private static final int ROUNDS = 3;
    private static final int AGENCIES = 60;
    /** Lines of one file: a file of more than 50 MB is refused. */
    private static final int MOST_ROWS = 500_000;
    private static final List<String> HEADINGS = List.of("TAHUN", "KODE SKPD", "NAMA SKPD", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN",
            "NAMA KEGIATAN", "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "NAMA SUMBER DANA", "KODE REKENING", "NAMA REKENING",
            "KODE STANDAR HARGA", "URAIAN", "KOEFISIEN", "SATUAN", "HARGA SATUAN", "PPN", "PAGU", "PENERIMA");

    private BudgetLinesBenchmark() {
    }

    /** Arguments: lines (100000), sub-activities (6000). Run it with the heap to be tried, such as {@code -Xmx1g}. */
    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int subActivities = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6_000;
        List<Path> files = write(Files.createTempDirectory("selaras-rincian"), lines, subActivities);
        for (Path file : files) {
            System.out.printf(Locale.ROOT, "%s: %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
        }
        Path reference = Path.of("samples/acuan-kabupaten-pasuruan.xlsx");
        Checking checking = new Checking(Clock.systemUTC());
        for (int round = 1; round <= ROUNDS; round++) {
            List<String> stages = new ArrayList<>();
            long[] last = {System.nanoTime()};
            long start = last[0];
            CheckOutcome outcome = checking.check(new CheckRequest(files, reference, List.of(), null, null,
                    PlanStage.RKA, PlanPhase.RANCANGAN, null, Scope.Level.AGENCY, null, Runtime.getRuntime().availableProcessors()), stage -> {
                stages.add(seconds(last[0]));
                last[0] = System.nanoTime();
            });
            Assessment assessment = outcome.assessment().orElseThrow(() -> new IllegalStateException(outcome.toString()));
            System.out.printf(Locale.ROOT, "round %d: %s s in all; stages %s, last %s; %d sub-activities, %d lines, %d findings, peak heap %d MB of %d%n",
                    round, seconds(start), stages, seconds(last[0]), assessment.subActivities().size(),
                    assessment.plan().agencies().stream().mapToInt(agency -> agency.lines().size()).sum(), assessment.findings().size(),
                    peak(), Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static List<Path> write(Path folder, int lines, int subActivities) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int from = 0; from < lines; from += MOST_ROWS) {
            Path file = folder.resolve("rekap-rincian-" + (1 + from / MOST_ROWS) + ".xlsx");
            try (SXSSFWorkbook book = new SXSSFWorkbook(null, 200, false, true);
                 OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                SXSSFSheet sheet = book.createSheet("Rincian");
                Row header = sheet.createRow(0);
                for (int column = 0; column < HEADINGS.size(); column++) {
                    header.createCell(column).setCellValue(HEADINGS.get(column));
                }
                for (int line = from; line < Math.min(lines, from + MOST_ROWS); line++) {
                    fill(sheet.createRow(line - from + 1), line, (int) ((long) line * subActivities / lines), subActivities);
                }
                book.write(out);
            }
            files.add(file);
        }
        return files;
    }

    private static void fill(Row row, int line, int sub, int subActivities) {
        int agency = (int) ((long) sub * AGENCIES / subActivities);
        String field = "%d.%02d".formatted(1 + agency % 5, 1 + agency % 20);
        String unit = field + ".0.00.0.00.%02d.0000".formatted(1 + agency);
        String program = field + ".%02d".formatted(1 + sub % 6);
        String activity = program + ".2.%02d".formatted(1 + sub % 9);
        int volume = 1 + line % 40;
        int price = 10_000 + line % 5_000 * 10;
        boolean wrong = line % 500 == 0;
        String[] texts = {unit, "Dinas Nomor " + agency + " Kabupaten Contoh", program, "Program Pemenuhan Pelayanan " + program, activity,
            "Penyediaan Layanan Rujukan " + activity, activity + ".%04d".formatted(1 + sub), "Pengelolaan Pelayanan Nomor " + (1 + sub),
            "Dana Alokasi Umum " + line % 3, "5.1.02.01.01.%04d".formatted(1 + line % 80), "Belanja Alat/Bahan untuk Kegiatan Kantor " + line % 80,
            "1.1.12.%05d".formatted(line % 7000), "Barang menurut standar harga nomor " + line % 20000, volume + " Buah", "Buah"};
        row.createCell(0).setCellValue(2026);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column + 1).setCellValue(texts[column]);
        }
        row.createCell(16).setCellValue(price);
        row.createCell(18).setCellValue((double) volume * price + (wrong ? 5_000 : 0));
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - since) / 1e9);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() >> 20;
    }
}
