package id.selaras.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookGateTest {

    private static final String HARMFUL = "<>/\"'&;:=019AZz \0!-";
    private static final Duration PROTECTIVE_LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    static List<OneFaultWorkbooks.OneFault> faults() {
        return OneFaultWorkbooks.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsRefusedWithItsOwnCode(OneFaultWorkbooks.OneFault fault) {
        Path file = fault.in(folder);
        Problems problems = new Problems();

        Optional<WorkbookContent> content =
                assertTimeoutPreemptively(PROTECTIVE_LIMIT, () -> WorkbookReader.read(file, problems));

        assertThat(content).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(fault.code());
        Problem problem = problems.sorted().get(0);
        assertThat(problem.severity()).isEqualTo(Severity.BLOK);
        assertThat(problem.file()).isEqualTo("renja.xlsx");
        assertThat(problem.found()).isNotBlank();
        assertThat(problem.suggestion().en()).isNotBlank();
    }

    @Test
    void everyReasonHasAFixture() {
        Set<String> shown = new TreeSet<>();
        faults().forEach(fault -> shown.add(fault.code()));
        Set<String> known = new TreeSet<>();
        for (Refusal reason : Refusal.values()) {
            known.add(reason.code);
        }
        known.remove(Refusal.UNREADABLE.code); // a file without read permission cannot be made on every system
        assertThat(shown).isEqualTo(known);
    }

    @Test
    void aWorkbookCutAnywhereIsRefusedOrReadIdentical() throws IOException {
        byte[] whole = PlainWorkbook.sound().bytes();
        Optional<WorkbookContent> expected = read(whole);
        assertThat(expected).isPresent();
        for (int length = 0; length < whole.length; length += length >= whole.length - 300 ? 1 : Math.min(64, whole.length - 300 - length)) {
            assertThat(read(Arrays.copyOf(whole, length))).as("first %s bytes", length).isEmpty();
        }
    }

    @Test
    void aWorkbookWithOneChangedByteNeverThrowsAndIsReadRightOrRefused() throws IOException {
        byte[] whole = PlainWorkbook.sound().bytes();
        List<SheetContent> expected = read(whole).orElseThrow().sheets();
        Random chance = new Random(20260301);
        for (int round = 0; round < 2_000; round++) {
            byte[] changed = whole.clone();
            changed[chance.nextInt(changed.length)] ^= (byte) (1 + chance.nextInt(255));
            read(changed).ifPresent(content -> assertThat(content.sheets()).isEqualTo(expected));
        }
    }

    @Test
    void xmlWithOneChangedCharacterNeverThrows() throws IOException {
        Random chance = new Random(20260302);
        List<String> parts = List.of(PlainWorkbook.SHEET, PlainWorkbook.WORKBOOK, "xl/styles.xml", "xl/sharedStrings.xml",
                "[Content_Types].xml", "xl/_rels/workbook.xml.rels");
        for (int round = 0; round < 1_500; round++) {
            PlainWorkbook book = PlainWorkbook.sound();
            byte[] xml = book.contents(parts.get(round % parts.size())).clone();
            xml[chance.nextInt(xml.length)] = (byte) HARMFUL.charAt(chance.nextInt(HARMFUL.length()));
            Problems problems = new Problems();
            boolean read = WorkbookReader.read(write(book.part(parts.get(round % parts.size()), xml).bytes()), problems).isPresent();
            assertThat(read).isNotEqualTo(problems.unusable());
        }
    }

    @Test
    void aBombOfManyRealMegabytesIsRefusedInTime() throws IOException {
        byte[] sparse = new byte[70 << 20];
        Random chance = new Random(1);
        for (int at = 0; at < sparse.length; at += 300) {
            sparse[at] = (byte) chance.nextInt();
        }
        RawZip zip = PlainWorkbook.sound().zip();
        RawZip.Entry first = zip.entry("xl/media/0.bin", sparse);
        for (int copy = 1; copy < 6; copy++) {
            RawZip.Entry again = zip.again(first, "xl/media/" + copy + ".bin");
            again.unpackedSize = 1 << 20; // the claims stay small, the contents do not
            again.localUnpackedSize = 1 << 20;
        }
        byte[] bytes = zip.bytes();

        assertTimeoutPreemptively(PROTECTIVE_LIMIT, () -> assertThat(codes(bytes)).hasSize(1)
                .first().asString().isIn("BERKAS-BOM-UKURAN", "BERKAS-UKURAN-ENTRI", "BERKAS-BOM-RASIO"));
    }

    @Test
    void zip64RecordsAtTheEndAreUnderstood() throws IOException {
        byte[] plain = PlainWorkbook.sound().bytes();
        byte[] wide = PlainWorkbook.sound().zip().bytesWithZip64End();

        assertThat(read(wide).orElseThrow().sheets()).isEqualTo(read(plain).orElseThrow().sheets());
    }

    @Test
    void aZip64RecordThatContradictsTheShortOneIsRefused() throws IOException {
        byte[] wide = PlainWorkbook.sound().zip().bytesWithZip64End();
        wide[wide.length - 22 + 10] = 3;
        wide[wide.length - 22 + 11] = 0;
        wide[wide.length - 22 + 8] = 3;
        wide[wide.length - 22 + 9] = 0;

        assertThat(codes(wide)).containsExactly("BERKAS-DIREKTORI-ZIP");
    }

    @Test
    void anXmlPieceWithoutEndIsStoppedBeforeItFillsTheMemory() throws IOException {
        StringBuilder noise = new StringBuilder();
        Random chance = new Random(7);
        for (int at = 0; at < 6 << 20; at++) {
            noise.append((char) ('a' + chance.nextInt(26)));
        }
        byte[] bytes = PlainWorkbook.withSheet("<sheetData x=\"" + noise + "\"/>").bytes();

        assertThat(codes(bytes)).containsExactly("BERKAS-XML-RUSAK");
    }

    private List<String> codes(byte[] bytes) throws IOException {
        Problems problems = new Problems();
        assertThat(WorkbookReader.read(write(bytes), problems)).isEmpty();
        return problems.sorted().stream().map(Problem::code).toList();
    }

    private Optional<WorkbookContent> read(byte[] bytes) throws IOException {
        return WorkbookReader.read(write(bytes), new Problems());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("renja.xlsx"), bytes);
    }
}
