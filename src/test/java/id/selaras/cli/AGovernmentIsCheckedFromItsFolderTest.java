package id.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.selaras.assessment.Sha256;
import id.selaras.benchmark.LargePlan;
import id.selaras.problem.Problems;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check FOLDER --scope government}, from the folder of the samples to the government's workbook. */
class AGovernmentIsCheckedFromItsFolderTest {

    private static final Path REFERENCE = Path.of("samples/acuan-kabupaten-pasuruan.xlsx");

    @TempDir
    static Path temporary;

    private static StringWriter screen = new StringWriter();
    private static Path out;

    /** Every sample of one government, checked once. */
    @BeforeAll
    static void checkTheFolder() throws IOException {
        Path plans = Files.createDirectory(temporary.resolve("renja"));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.filter(file -> file.getFileName().toString().matches("renja-(?!batu).*")).sorted().toList()) {
                Files.copy(sample, plans.resolve(sample.getFileName()));
            }
        }
        Files.copy(REFERENCE, plans.resolve("acuan.xlsx"));
        Files.writeString(plans.resolve("catatan.docx"), "bukan buku kerja");
        Files.writeString(plans.resolve("rusak.xlsx"), "<html></html>");
        Files.copy(plans.resolve("renja-dinas-sosial.xlsx"), plans.resolve("renja-dinas-sosial-diperiksa.xlsx"));
        out = temporary.resolve("hasil");
        run("check", plans.toString(), "--scope", "government", "--reference", REFERENCE.toString(), "--out", out.toString());
    }

    @Test
    void theGovernmentGetsItsSummaryAndEachAgencyItsOwnFile() throws IOException {
        assertThat(out.resolve("renja-dinas-kesehatan-diperiksa.xlsx")).isNotEmptyFile();
        WorkbookContent summary = book("ringkasan-pemerintah.xlsx");
        assertThat(summary.sheets()).extracting(SheetContent::name).startsWith("Ringkasan", "Perangkat Daerah", "Temuan Pemerintah",
                "Celah Cakupan", "Cakupan Berjenjang");
        assertThat(texts(summary, "Perangkat Daerah")).contains("Dinas Kesehatan", "belum ada rencananya / no plan yet");
        assertThat(texts(summary, "Cakupan Berjenjang")).contains("Visi / Vision", "Indikator / Indicator");
        assertThat(screen.toString()).contains("ringkasan-pemerintah.xlsx", "Belum ada rencananya");
    }

    @Test
    void theBudgetTeamGetsAWorkbookWithChartsAndDataOthersCanRecompute() throws IOException {
        WorkbookContent budget = book("anggaran.xlsx");
        assertThat(budget.sheets()).extracting(SheetContent::name).containsExactly("Ringkasan", "Per Perangkat Daerah", "Menurut Tujuan",
                "Tidak Selaras", "Realokasi", "Data");
        assertThat(budget.sheets().get(5).rows().get(0).cells().get(0).text()).isEqualTo("Perangkat daerah / Agency");
        try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(out.resolve("anggaran.xlsx")))) {
            assertThat(opened.getSheetAt(0).getDrawingPatriarch().getCharts()).hasSize(2);
        }
        Path data = out.resolve("paket-data");
        JsonNode answer = JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("assessment.json")));
        BigDecimal all = answer.at("/spending/allocation").decimalValue();
        JsonNode described = JsonMapper.shared().readTree(Files.readAllBytes(data.resolve("datapackage.json")));
        assertThat(described.path("resources")).hasSize(8).allSatisfy(resource -> assertThat(resource.path("hash").asString())
                .isEqualTo("sha256:" + Sha256.hex(Files.readAllBytes(data.resolve(resource.path("path").asString())))));
        Map<String, BigDecimal> shared = new TreeMap<>();
        for (String line : Files.readAllLines(data.resolve("bagian-rupiah.csv")).stream().skip(1).toList()) {
            String view = line.split(",")[1];
            shared.merge(view, new BigDecimal(line.substring(line.lastIndexOf(',') + 1)), BigDecimal::add);
        }
        shared.remove("YEAR");
        assertThat(shared).hasSize(7).allSatisfy((view, sum) -> assertThat(sum).as(view).isEqualByComparingTo(all));
    }

    @Test
    void theAnswerHoldsTheCascadeAndKeepsToItsSchema() throws IOException {
        JsonNode answer = JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("assessment.json")));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(getClass().getResourceAsStream("/schema/selaras-assessment-1.schema.json"));
        assertThat(schema.validate(answer)).isEmpty();
        assertThat(answer.path("cascade").path("nodes").get(0).path("level").asString()).isEqualTo("VISI");
        assertThat(answer.path("findings").valueStream().filter(finding -> finding.path("level").asString().equals("GOVERNMENT")))
                .isNotEmpty().allSatisfy(finding -> {
                    assertThat(finding.path("file").asString()).isEqualTo("ACUAN");
                    assertThat(finding.path("agency").isNull()).isTrue();
                    assertThat(finding.path("where").get(0).asString()).matches("(Indikator|Program Prioritas|SPM)!A\\d+|Usulan!C\\d+|Perangkat Daerah(!A\\d+)?");
                });
    }

    @Test
    void noAgencyReadsWhatIsSaidAboutTheGovernment() throws IOException {
        assertThat(texts(book("renja-dinas-sosial-diperiksa.xlsx"), "Temuan")).doesNotContain("PRI-03", "PRI-04", "PRI-12", "MAN-05");
        assertThat(texts(book("ringkasan-pemerintah.xlsx"), "Temuan Pemerintah")).containsAnyOf("PRI-01", "PRI-03", "PRI-04", "PRI-12");
    }

    @Test
    void aFindingAboutTheGovernmentIsExplained() throws IOException {
        JsonNode answer = JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("assessment.json")));
        String id = answer.path("findings").valueStream().filter(finding -> finding.path("file").asString().equals("ACUAN")).findFirst()
                .orElseThrow().path("id").asString();
        assertThat(run("explain", "--assessment", out.resolve("assessment.json").toString(), "--finding", id)).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("Berkas acuan / The reference workbook");
    }

    @Test
    void whatIsNoPlanInTheFolderIsSaidAndDoesNotStopTheOthers() throws IOException {
        JsonNode problems = JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("assessment.json"))).path("problems");
        assertThat(problems.valueStream().map(problem -> problem.path("code").asString())).contains("FOLDER-BERKAS-DILEWATI", "FOLDER-ACUAN");
        assertThat(problems.valueStream().filter(problem -> problem.path("file").asString().equals("rusak.xlsx"))
                .map(problem -> problem.path("severity").asString())).containsExactly("TINGGI");
        assertThat(out.resolve("renja-dinas-kesehatan-diperiksa.xlsx")).isNotEmptyFile();
    }

    @Test
    void anEmptyFolderIsRefusedWithItsReason() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("kosong"));
        assertThat(run("check", empty.toString(), "--scope", "government", "--reference", REFERENCE.toString(), "--out", temporary.resolve("hasil-kosong").toString())).isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(screen.toString()).contains("kosong");
    }

    @Test
    void whereOneFileHoldsSeveralAgenciesEachGetsAWorkbookOfItsOwnRows() throws IOException {
        Path many = Files.createDirectory(temporary.resolve("satu"));
        LargePlan.write(many.resolve("renja-semua.xlsx"), REFERENCE, 3, 8);
        Path result = temporary.resolve("hasil-satu");
        run("check", many.toString(), "--scope", "government", "--reference", REFERENCE.toString(), "--out", result.toString());
        List<Path> own;
        try (Stream<Path> files = Files.list(result)) {
            own = files.filter(file -> file.getFileName().toString().startsWith("temuan-")).sorted().toList();
        }
        assertThat(own).hasSize(3);
        WorkbookContent first = book(result, own.get(0).getFileName().toString());
        String agency = texts(first, "Ringkasan").stream().filter(text -> text.contains("(unit ")).findFirst().orElseThrow();
        assertThat(texts(first, "Keselarasan")).noneMatch(text -> text.contains("(unit ") && !text.contains(agency));
        assertThat(rows(first, "Keselarasan")).isLessThan(rows(book(result, "renja-semua-diperiksa.xlsx"), "Keselarasan"));
    }

    private static WorkbookContent book(String name) {
        return book(out, name);
    }

    private static WorkbookContent book(Path folder, String name) {
        return WorkbookReader.read(folder.resolve(name), new Problems()).orElseThrow();
    }

    private static List<String> texts(WorkbookContent book, String sheet) {
        return sheet(book, sheet).rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text()).toList();
    }

    private static int rows(WorkbookContent book, String sheet) {
        return sheet(book, sheet).rows().size();
    }

    private static SheetContent sheet(WorkbookContent book, String sheet) {
        return book.sheets().stream().filter(each -> each.name().equals(sheet)).findFirst().orElseThrow();
    }

    private static int run(String... arguments) {
        CommandLine line = new CommandLine(new SelarasCommand());
        line.setOut(new PrintWriter(screen, true));
        line.setErr(new PrintWriter(new StringWriter(), true));
        return SelarasCommand.execute(line, arguments);
    }
}
