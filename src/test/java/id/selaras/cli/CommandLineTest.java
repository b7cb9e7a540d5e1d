package id.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.intake.reference.ReferenceReader;
import id.selaras.problem.Problems;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as the contract writes it, in process. */
class CommandLineTest {

    private static final String REFERENCE = "samples/acuan-kabupaten-pasuruan.xlsx";
    private static final String PLAN = "samples/renja-dinas-kesehatan.xlsx";

    @TempDir
    Path folder;

    private final StringWriter screen = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void aPlanWithBlockingFindingsExitsWithOneAndWritesBothAnswers() {
        assertThat(run("check", PLAN, "--reference", REFERENCE, "--out", folder.toString())).isEqualTo(ExitCodes.BLOCKED);
        assertThat(folder.resolve("renja-dinas-kesehatan-diperiksa.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("assessment.json")).isNotEmptyFile();
        assertThat(screen.toString()).contains("DATA CONTOH", "Tidak dapat dinilai", "BLOK");
        assertThat(screen.toString().lines().count()).isLessThan(60);
        assertThat(errors.toString()).contains("Membaca rencana");
    }

    @Test
    void theSummaryIsThereInEnglishToo() {
        run("check", PLAN, "--reference", REFERENCE, "--lang", "en", "--out", folder.toString());
        assertThat(screen.toString()).contains("SAMPLE DATA", "Could not be assessed");
    }

    @Test
    void aFindingOfTheAnswerIsExplained() throws IOException {
        run("check", PLAN, "--reference", REFERENCE, "--out", folder.toString());
        Path json = folder.resolve("assessment.json");
        JsonNode finding = JsonMapper.shared().readTree(Files.readAllBytes(json)).path("findings").get(0);
        assertThat(run("explain", "--assessment", json.toString(), "--finding", finding.path("id").stringValue()))
                .isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains(finding.path("rule").stringValue(), finding.path("tableRow").stringValue());
        assertThat(run("explain", "--assessment", json.toString(), "--finding", "T-tidakada")).isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(run("explain", "--assessment", PLAN, "--finding", "T-1")).isEqualTo(ExitCodes.UNUSABLE_INPUT);
    }

    @Test
    void anUnusablePlanExitsWithTwoAndSaysWhyAndWritesNothing() throws IOException {
        Path broken = Files.writeString(folder.resolve("renja.xlsx"), "<html><table><tr><td>Kode</td></tr></table></html>");
        Path out = folder.resolve("hasil");
        assertThat(run("check", broken.toString(), "--reference", REFERENCE, "--out", out.toString()))
                .isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(screen.toString()).contains("renja.xlsx", "HTML");
        assertThat(out).doesNotExist();
    }

    @Test
    void aMissingReferenceFileIsSaid() {
        assertThat(run("check", PLAN, "--reference", folder.resolve("tidak-ada.xlsx").toString(), "--out", folder.toString()))
                .isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(screen.toString()).contains("tidak-ada.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check a.xlsx", "periksa", "template", "template rapor", "explain --finding T-1",
        "check a.xlsx --reference b.xlsx --stage RAPBD", "check a.xlsx --reference b.xlsx --as-of kemarin"})
    void wrongUseExitsWithSixtyFour(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(errors.toString()).contains("--help");
    }

    @Test
    void theShippedTablesAreCheckedAndTested() {
        assertThat(run("tables", "check", "decision-tables")).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("sinonim/synonyms", "Hash kamus", "Hash aturan");
        assertThat(run("tables", "test", "decision-tables")).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains(" 0 gagal");
        assertThat(run("tables", "check", folder.toString())).isEqualTo(ExitCodes.UNUSABLE_INPUT);
    }

    @Test
    void aFolderOfTablesWithoutWordsIsToldWhichWordsAreUsed() throws IOException {
        Files.copy(Path.of("decision-tables", "putusan.xlsx"), folder.resolve("putusan.xlsx"));
        assertThat(run("tables", "check", folder.toString())).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("KAMUS-BAWAAN", "kamus.xlsx", "bobot-kata.xlsx", "Hash kamus");
    }

    @Test
    void everyTemplateIsAWorkbookThatSelarasItselfReads() {
        for (String kind : new String[] {"plan", "reference", "table"}) {
            Path file = folder.resolve(kind + ".xlsx");
            assertThat(run("template", kind, "--out", file.toString())).isEqualTo(ExitCodes.PASSED);
            Problems problems = new Problems();
            assertThat(WorkbookReader.read(file, problems)).isPresent();
            assertThat(problems.sorted()).isEmpty();
        }
        assertThat(ReferenceReader.read(WorkbookReader.read(folder.resolve("reference.xlsx"), new Problems()).orElseThrow())
                .problems()).isNotEmpty().noneMatch(problem -> problem.code().contains("JUDUL") || problem.code().contains("LEMBAR-TIDAK"));
    }

    @Test
    void aCorrectedMappingIsHeard() throws IOException {
        Path mapping = Files.writeString(folder.resolve("peta.json"), "{\"*\": {\"columns\": {\"Lokasi\": \"-\"}}}");
        run("check", PLAN, "--reference", REFERENCE, "--mapping", mapping.toString(), "--out", folder.toString());
        JsonNode status = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("assessment.json"))).path("ruleStatus");
        assertThat(status.valueStream().filter(rule -> rule.path("rule").stringValue().equals("SPA-04")).findFirst()
                .orElseThrow().path("status").stringValue()).isEqualTo("NOT_ASSESSABLE");
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new SelarasCommand());
        line.setOut(new PrintWriter(screen, true));
        line.setErr(new PrintWriter(errors, true));
        return SelarasCommand.execute(line, arguments);
    }
}
