package id.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.selaras.problem.Problems;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check} over documents of several stages of one agency. */
class SeveralStagesInOneRunTest {

    private static final String REFERENCE = "samples/acuan-kabupaten-pasuruan.xlsx";
    private static final Path RENJA = Path.of("samples/renja-dinas-kesehatan.xlsx");
    private static final String ROW = "1.02.01.2.01.0001";

    @TempDir
    Path folder;

    private StringWriter screen;
    private Path out;
    private Path rkpd;
    private Path ppas;

    @BeforeEach
    void writeTheDocuments() throws IOException {
        StagedCopy copy = StagedCopy.of(RENJA);
        out = folder.resolve("hasil");
        rkpd = copy.write(folder.resolve("lampiran-1.xlsx"), "RENCANA KERJA PEMERINTAH DAERAH TAHUN 2026", "1.02.01.2.02.0001", ROW, money -> new BigDecimal(1_000_000));
        ppas = copy.write(folder.resolve("lampiran-2.xlsx"), "PRIORITAS DAN PLAFON ANGGARAN SEMENTARA TAHUN 2026", "-", "-", money -> money);
    }

    @Test
    void theLatestOfTheChainIsJudgedAndTheOthersStandBesideIt() throws IOException {
        run("check", ppas.toString(), RENJA.toString(), rkpd.toString());
        JsonNode answer = answer();
        assertThat(answer.path("stage").asString()).isEqualTo("KUA");
        assertThat(answer.path("files")).hasSize(1);
        assertThat(answer.path("compared").path("stages").valueStream().map(stage -> stage.path("stage").asString())).containsExactly("RENJA", "RKPD");
        assertThat(fired(answer)).contains("CAS-12");
        assertThat(screen.toString().replaceAll("\\s+", " ")).contains("Tahap yang dinilai: KUA-PPAS", "RKPD (lampiran-1.xlsx)", "Renja (renja-dinas-kesehatan.xlsx)");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(getClass().getResourceAsStream("/schema/selaras-assessment-1.schema.json"));
        assertThat(schema.validate(answer)).isEmpty();
    }

    @Test
    void everyRupiahOfEveryDocumentIsInExactlyOneRowOfTheComparison() throws IOException {
        run("check", ppas.toString(), RENJA.toString(), rkpd.toString());
        JsonNode agency = answer().path("betweenDocuments").path("agencies").get(0);
        for (String stage : List.of("RENJA", "RKPD", "KUA")) {
            BigDecimal rows = agency.path("rows").valueStream().map(row -> row.path("allocation").path(stage).decimalValue(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(agency.path("allocation").path(stage).decimalValue()).isEqualByComparingTo(rows).isPositive();
        }
        assertThat(agency.path("allocation").path("KUA").decimalValue())
                .isEqualByComparingTo(answer().path("summary").path("allocation").decimalValue());
        WorkbookContent painted = WorkbookReader.read(out.resolve("lampiran-2-diperiksa.xlsx"), new Problems()).orElseThrow();
        assertThat(painted.sheets()).extracting(SheetContent::name).contains("Antardokumen");
    }

    @Test
    void theStageAskedForIsJudged() throws IOException {
        run("check", ppas.toString(), RENJA.toString(), rkpd.toString(), "--stage", "RKPD");
        assertThat(answer().path("stage").asString()).isEqualTo("RKPD");
        assertThat(fired(answer())).contains("CAS-11").doesNotContain("CAS-12");
    }

    @Test
    void aStageWrittenBeforeAFileWinsOverItsTitleAndIsNoted() throws IOException {
        run("check", "PPAS=" + rkpd, "renja=" + RENJA);
        assertThat(answer().path("stage").asString()).isEqualTo("KUA");
        assertThat(problems(answer())).contains("TAHAP-BERBEDA");
    }

    @Test
    void aFolderMayHoldDocumentsOfSeveralStages() throws IOException {
        Files.copy(RENJA, folder.resolve("renja.xlsx"));
        run("check", folder.toString());
        assertThat(answer().path("stage").asString()).isEqualTo("KUA");
        assertThat(answer().path("compared").path("stages")).hasSize(2);
    }

    @Test
    void aPlainRenjaIsJudgedAsBeforeWithAndWithoutItsStage() throws IOException {
        run("check", RENJA.toString());
        JsonNode without = answer();
        run("check", RENJA.toString(), "--stage", "RENJA");
        assertThat(without.path("stage").asString()).isEqualTo("RENJA");
        assertThat(without.has("compared")).isFalse();
        assertThat(problems(without)).doesNotContain("TAHAP-BERBEDA");
        assertThat(answer().path("hashes")).isEqualTo(without.path("hashes"));
    }

    @Test
    void oneDocumentIsReadAsTheStageAskedForThoughItsTitleSaysAnother() throws IOException {
        run("check", RENJA.toString(), "--stage", "RKA");
        assertThat(answer().path("stage").asString()).isEqualTo("RKA");
        assertThat(problems(answer())).contains("TAHAP-BERBEDA");
    }

    @Test
    void aStageThatNoDocumentIsOfCannotBeJudged() {
        assertThat(run("check", ppas.toString(), rkpd.toString(), "--stage", "DPA")).isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(screen.toString()).contains("DPA=berkas.xlsx");
    }

    private int run(String... arguments) {
        screen = new StringWriter();
        CommandLine line = new CommandLine(new SelarasCommand());
        line.setOut(new PrintWriter(screen, true));
        line.setErr(new PrintWriter(new StringWriter(), true));
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
        System.arraycopy(new String[] {"--reference", REFERENCE, "--out", out.toString()}, 0, all, arguments.length, 4);
        return SelarasCommand.execute(line, all);
    }

    private JsonNode answer() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("assessment.json")));
    }

    private static List<String> fired(JsonNode answer) {
        return answer.path("findings").valueStream().map(finding -> finding.path("rule").asString()).distinct().toList();
    }

    private static List<String> problems(JsonNode answer) {
        return answer.path("problems").valueStream().map(problem -> problem.path("code").asString()).toList();
    }
}
