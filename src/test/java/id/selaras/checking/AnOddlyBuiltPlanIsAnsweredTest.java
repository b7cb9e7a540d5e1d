package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problems;
import id.selaras.report.Notices;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import id.selaras.workbook.WorkbookReader;
import id.selaras.workbook.output.Unpainted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that can be read, but that the library for painting stumbles over. */
class AnOddlyBuiltPlanIsAnsweredTest {

    @TempDir
    Path folder;

    @Test
    void whatWasFoundComesInAWorkbookOfItsOwnThatSaysSo() throws IOException {
        Path plan = folder.resolve("renja.xlsx");
        withAColumnWidthThatIsNoNumber(Path.of("samples/renja-dinas-kesehatan.xlsx"), plan);
        CheckOutcome outcome = new Checking(Clock.systemUTC())
                .check(CheckRequest.of(List.of(plan), Path.of("samples/acuan-kabupaten-pasuruan.xlsx")), stage -> { });
        List<Path> written = CheckOutputs.write(outcome, folder.resolve("hasil"), "id");

        Problems problems = new Problems();
        WorkbookContent answer = WorkbookReader.read(written.get(0), problems).orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(answer.sheets()).extracting(SheetContent::name).startsWith("Ringkasan", "Temuan");
        assertThat(answer.sheets().get(0).rows().stream().flatMap(row -> row.cells().stream()).map(SheetCell::text))
                .contains(Notices.apart(Unpainted.ODDLY_BUILT).both());
    }

    private static void withAColumnWidthThatIsNoNumber(Path sound, Path odd) throws IOException {
        int changed = 0;
        try (ZipFile from = new ZipFile(sound.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(odd))) {
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    String broken = text.replaceFirst("<col min=\"\\d+\"", "<col min=\"satu\"");
                    changed += broken.equals(text) ? 0 : 1;
                    bytes = broken.getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
                to.closeEntry();
            }
        }
        assertThat(changed).isPositive();
    }
}
