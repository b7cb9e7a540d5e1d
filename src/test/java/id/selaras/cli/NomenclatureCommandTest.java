package id.selaras.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.intake.reference.ReferenceReader;
import id.selaras.problem.Problems;
import id.selaras.reference.Nomenclature;
import id.selaras.workbook.WorkbookReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NomenclatureCommandTest {

    private static final String REFERENCE = "samples/acuan-kabupaten-pasuruan.xlsx";
    private static final String LIST = "samples/contoh-daftar-nomenklatur.csv";

    @TempDir
    Path folder;

    private final StringWriter screen = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void aListIsTakenIntoACopyOfTheReference() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(REFERENCE));
        Path out = folder.resolve("acuan-2026.xlsx");
        assertThat(run(LIST, "--from", "2026", "--until", "2027", "--basis", "Kepmendagri (contoh)", "--reference", REFERENCE, "--out",
                out.toString())).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("Baris terisi: 36, terbaca: 31", "baru: 5, berakhir: 0, berganti nama: 2",
                "2026-2027 belum lengkap (Kepmendagri (contoh))", "+ 1.02.02.2.02.0801", "Ditulis / Written");
        Nomenclature nomenclature = ReferenceReader.read(WorkbookReader.read(out, new Problems()).orElseThrow()).reference().orElseThrow().nomenclature();
        assertThat(nomenclature.editions()).hasSize(3);
        assertThat(Files.readAllBytes(Path.of(REFERENCE))).isEqualTo(before);

        assertThat(run(LIST, "--from", "2026", "--until", "2027", "--basis", "Kepmendagri (contoh)", "--reference", out.toString(), "--out",
                folder.resolve("lagi.xlsx").toString(), "--lang", "en")).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("The reference says all this already.");
    }

    @Test
    void aCompleteListEndsTheOthersAndProposesPairs() throws IOException {
        Path list = Files.writeString(folder.resolve("daftar.csv"), "Kode,Nama\n2.16,KOMUNIKASI DAN INFORMATIKA\n2.16.02,PROGRAM INFORMASI\n"
                + "2.16.02.2.01,Pengelolaan Informasi\n2.16.02.2.01.0099,Pelayanan Informasi Publik\n");
        assertThat(run(list.toString(), "--from", "2027", "--complete", "--basis", "K", "--reference", REFERENCE, "--out",
                folder.resolve("acuan.xlsx").toString())).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("Usulan padanan kode: 1", "2027-… lengkap (K)");
    }

    @Test
    void whatCannotBeUsedExitsWithTwoAndWritesNothing() throws IOException {
        Path out = folder.resolve("acuan.xlsx");
        Path bad = Files.writeString(folder.resolve("buruk.csv"), "a,b\n1,2\n");
        assertThat(run(bad.toString(), "--from", "2026", "--basis", "K", "--reference", REFERENCE, "--out", out.toString()))
                .isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(screen.toString()).contains("NOMENKLATUR-TANPA-JUDUL");
        assertThat(run(LIST, "--from", "2026", "--basis", "K", "--reference", "samples/renja-rsud.xlsx", "--out", out.toString()))
                .isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(run(LIST, "--from", "2026", "--until", "2025", "--basis", "K", "--reference", REFERENCE, "--out", out.toString()))
                .isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(run("tidak-ada.csv", "--from", "2026", "--basis", "K", "--reference", REFERENCE, "--out", out.toString()))
                .isEqualTo(ExitCodes.UNUSABLE_INPUT);
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUseExitsWithSixtyFour() {
        assertThat(run(LIST, "--from", "2026")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run(LIST, "--from", "2026", "--basis", "K", "--reference", REFERENCE, "--out", REFERENCE)).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(errors.toString()).contains("--help");
    }

    @Test
    void theRulesAreExplainedInMarkdown() {
        CommandLine line = line();
        assertThat(SelarasCommand.execute(line, "tables", "explain", "decision-tables")).isEqualTo(ExitCodes.PASSED);
        assertThat(screen.toString()).contains("### NOM-02", "Dasar hukum / legal basis");
        assertThat(SelarasCommand.execute(line, "tables", "explain", folder.toString())).isEqualTo(ExitCodes.UNUSABLE_INPUT);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "nomenclature";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return SelarasCommand.execute(line(), all);
    }

    private CommandLine line() {
        CommandLine line = new CommandLine(new SelarasCommand());
        line.setOut(new PrintWriter(screen, true));
        line.setErr(new PrintWriter(errors, true));
        return line;
    }
}
