package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Public tables nobody wrote for Selaras, laid into workbooks as they are: each is read, or refused with a reason, and in both cases
 * every filled row is accounted for. The accounts are printed.
 */
class PublicFilesAreReadOrRefusedTest {

    private static final Path DATA = Path.of(System.getProperty("selaras.shared", "../shared")).resolve("data");

    @ParameterizedTest
    @CsvSource({
        "renja_bapelitbang_penajam_paser_utara_2024.csv, RENJA, 45",
        "renstra_rsud_situbondo_2026_2030.csv, RENSTRA, 0",
        "rpjmd_program_pendidikan_banyuwangi_2026_2030.csv, RENSTRA, 0",
        "kinerja_anggaran_dinas_pendidikan_kediri_2022.csv, RENJA, 139",
        "anggaran_per_skpd_toba_2022.csv, RENJA, 0",
        "realisasi_bulanan_per_skpd_toba_2022.csv, RENJA, 0",
        "apbd_jatim_kabkota_2013_2018.csv, RENJA, 0",
        "ikd_dayasaing_banyuwangi_2025.csv, RENSTRA, 0",
        "sumber_dana_permendagri90.csv, RENJA, 0",
        "spm_jenis_layanan.csv, RENJA, 0",
        "perangkat_daerah_contoh_dan_urusan_diampu.csv, RENJA, 0",
        "desa_kelurahan_4_pemda_jatim.csv, RENJA, 0",
        "nomenklatur_4digit_master_kabkota.csv, RENJA, 1899"})
    void everyRowOfAPublicTableIsAccountedFor(String name, PlanStage stage, int subActivities) throws IOException {
        Assumptions.assumeTrue(Files.isReadable(DATA.resolve(name)), "public data are not at hand");
        List<List<String>> table = CsvTable.read(DATA.resolve(name));
        WorkbookContent modern = sheet(name, table);
        PlanReading reading = check(modern, stage, table.size());
        String account = reading.ledgers().isEmpty() ? "ditolak / refused" : reading.ledgers().get(0).told().id();
        System.out.println(name + ": " + account + " " + reading.problems().sorted().stream()
                .map(Problem::code).distinct().toList());
        assertThat(reading.plan().subActivities().count()).isEqualTo(subActivities);
        WorkbookContent old = asOldExcel(name, table);
        assertThat(check(old, stage, table.size()).plan().subActivities().count()).isEqualTo(subActivities);
    }

    private static PlanReading check(WorkbookContent book, PlanStage stage, int rows) {
        PlanReading reading = PlanReader.read(List.of(book), PlanRequest.of(stage, PlanPhase.RANCANGAN));
        boolean read = reading.plan().subActivities().findAny().isPresent();
        assertThat(reading.ledgers()).hasSizeBetween(read ? 1 : 0, 1).allSatisfy(ledger -> {
            assertThat(ledger.accounted()).isEqualTo(ledger.rows());
            assertThat(ledger.rows()).isEqualTo(rows);
        });
        assertThat(reading.problems().sorted()).as("what such a table lacks is said").isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.suggestion().id()).isNotBlank());
        assertThat(reading.problems().unusable()).isTrue();
        return reading;
    }

    private static WorkbookContent sheet(String name, List<List<String>> table) {
        List<SheetRow> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            List<SheetCell> cells = new ArrayList<>();
            for (int column = 0; column < table.get(row).size(); column++) {
                String text = table.get(row).get(column);
                CellRef at = new CellRef("Data", column + 1, row + 1);
                if (isAmount(text)) {
                    cells.add(SheetCell.number(at, new BigDecimal(text)));
                } else if (!text.isBlank()) {
                    cells.add(SheetCell.text(at, text));
                }
            }
            rows.add(new SheetRow(row + 1, false, cells));
        }
        return new WorkbookContent(name + ".xlsx", "0".repeat(64), List.of(new SheetContent("Data", false, rows, List.of())));
    }

    /** The same table through bytes of Excel 97-2003. */
    private static WorkbookContent asOldExcel(String name, List<List<String>> table) throws IOException {
        try (Workbook book = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Data");
            for (int row = 0; row < table.size(); row++) {
                Row written = sheet.createRow(row);
                for (int column = 0; column < table.get(row).size(); column++) {
                    String text = table.get(row).get(column);
                    if (isAmount(text)) {
                        written.createCell(column).setCellValue(Double.parseDouble(text));
                    } else if (!text.isBlank()) {
                        written.createCell(column).setCellValue(text);
                    }
                }
            }
            book.write(bytes);
            Problems problems = new Problems();
            WorkbookContent read = WorkbookReader.read(name + ".xls", bytes.toByteArray(), problems).orElseThrow();
            assertThat(problems.sorted()).isEmpty();
            return read;
        }
    }

    private static boolean isAmount(String text) {
        return text.matches("\\d{5,15}");
    }
}
