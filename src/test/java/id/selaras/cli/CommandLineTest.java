package id.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.intake.reference.ReferenceReader;
import id.selaras.problem.Problems;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    void otherAmountsAreTriedAndComparedBeforeAndAfter() throws IOException {
        Path changes = Files.writeString(folder.resolve("ubah.csv"), "Kode;Pagu Baru;Hapus\n1.02.02.2.02.0001;350000000;\n1.02.02.2.02.0002;;ya\n");
        assertThat(run("check", PLAN, "--reference", REFERENCE, "--what-if", changes.toString(), "--out", folder.toString()))
                .isEqualTo(ExitCodes.BLOCKED);
        assertThat(folder.resolve("bagaimana-jika.xlsx")).isNotEmptyFile();
        assertThat(screen.toString()).contains("Bagaimana jika", "Sebelum -> sesudah", "Percobaan, bukan rencana");
        Files.writeString(changes, "Kode;Pagu Baru\n9.99.99.2.99.9999;1\n");
        assertThat(run("check", PLAN, "--reference", REFERENCE, "--what-if", changes.toString(), "--out", folder.toString()))
                .isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(screen.toString()).contains("PERUBAHAN-TANPA-BARIS");
    }

    @Test
    void theTemplateOfChangesIsWrittenByItsName() {
        Path target = folder.resolve("perubahan.xlsx");
        assertThat(run("template", "what-if", "--out", target.toString())).isEqualTo(ExitCodes.PASSED);
        assertThat(target).isNotEmptyFile();
        assertThat(run("template", "nothing")).isEqualTo(ExitCodes.WRONG_USE);
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
    void severalAgenciesAreComparedAndTheirOverlapsGetAWorkbookOfTheirOwn() throws IOException {
        run("check", "samples/renja-dinas-koperasi-dan-usaha-mikro.xlsx", "samples/renja-dinas-perindustrian-dan-perdagangan.xlsx",
                "--reference", REFERENCE, "--out", folder.toString());
        assertThat(folder.resolve("tumpang-tindih.xlsx")).isNotEmptyFile();
        assertThat(screen.toString()).contains("Tumpang tindih antar perangkat daerah (indikasi): ", "tumpang-tindih.xlsx", "  O1 [");
        Path json = folder.resolve("assessment.json");
        assertThat(run("explain", "--assessment", json.toString(), "--overlap", "o1", "--lang", "en")).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("Points by field", "Proposal for group K1");
        assertThat(run("explain", "--assessment", json.toString(), "--overlap", "O999")).isEqualTo(ExitCodes.UNUSABLE_INPUT);
    }

    @Test
    void withOneAgencyNoWorkbookOfOverlapsIsWrittenAndTheReasonIsSaid() {
        run("check", PLAN, "--reference", REFERENCE, "--out", folder.toString());
        assertThat(folder.resolve("tumpang-tindih.xlsx")).doesNotExist();
        assertThat(screen.toString()).contains("hanya ada rencana satu perangkat daerah");
    }

    @Test
    void theSameFileTwiceIsReadOnceAndSaid() throws IOException {
        Path copy = Files.copy(Path.of(PLAN), folder.resolve("salinan.xlsx"));
        run("check", PLAN, copy.toString(), "--reference", REFERENCE, "--out", folder.toString());
        assertThat(screen.toString()).contains("Berkas dibaca: 1", "[SEDANG] salinan.xlsx", "renja-dinas-kesehatan.xlsx");
        assertThat(folder.resolve("salinan-diperiksa.xlsx")).doesNotExist();
    }

    @Test
    void filesOfOneNameFromTwoFoldersAreToldApart() throws IOException {
        Path one = Files.copy(Path.of("samples/renja-dinas-sosial.xlsx"), Files.createDirectory(folder.resolve("a")).resolve("renja.xlsx"));
        Path other = Files.copy(Path.of("samples/renja-rsud.xlsx"), Files.createDirectory(folder.resolve("b")).resolve("Renja.xlsx"));
        run("check", one.toString(), other.toString(), "--reference", REFERENCE, "--out", folder.toString());
        assertThat(folder.resolve("renja-diperiksa.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("Renja-2-diperiksa.xlsx")).isNotEmptyFile();
        assertThat(screen.toString()).contains("renja.xlsx: ", "Renja-2.xlsx: ");
    }

    @Test
    void twoVersionsOfOnePlanAreCountedBothAndSaid() throws IOException {
        Path version = folder.resolve("versi-2.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(Path.of(PLAN)));
                OutputStream out = Files.newOutputStream(version)) {
            book.write(out);
        }
        run("check", PLAN, version.toString(), "--reference", REFERENCE, "--out", folder.toString());
        assertThat(screen.toString()).contains("[SEDANG] versi-2.xlsx: \"Dinas Kesehatan", "Keduanya dihitung");
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
    @ValueSource(strings = {"check", "check a.xlsx", "periksa", "template", "template rapor", "explain --finding T-1", "explain --assessment a.json",
        "explain --assessment a.json --finding T-1 --overlap O1",
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
        for (String kind : new String[] {"plan", "renstra", "reference", "table"}) {
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
