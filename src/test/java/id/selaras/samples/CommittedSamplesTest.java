package id.selaras.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed under samples/ and the lists of planted rows are what the sources say today. */
class CommittedSamplesTest {

    private static final Path SOURCES = Path.of("src/test/resources/samples");
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private static Path fresh;
    private static final Map<SampleGovernment, Integer> SUB_ACTIVITIES = new HashMap<>();

    @BeforeAll
    static void writeThemAgain() throws IOException {
        for (SampleGovernment government : SampleGovernment.ALL) {
            SUB_ACTIVITIES.put(government, WriteSamples.write(government, SOURCES, fresh, lists(government)));
        }
        Sheets.save(HardToRead.book(), fresh.resolve("renja-sulit-dibaca.xlsx"));
    }

    @Test
    void theCommittedWorkbooksHoldWhatTheSourcesSay() throws IOException {
        for (Path written : workbooks(fresh)) {
            Path folder = written.getFileName().toString().equals("renja-sulit-dibaca.xlsx") ? SOURCES : SAMPLES;
            assertThat(parts(folder.resolve(written.getFileName()))).as(written.getFileName().toString()).isEqualTo(parts(written));
        }
    }

    @Test
    void theOtherDocumentsHoldWhatTheSourcesSayToo() throws IOException {
        for (SampleGovernment government : SampleGovernment.ALL) {
            for (Map<String, String> document : Table.read(government.sources(SOURCES).resolve("dokumen.tsv")).rows()) {
                Path committed = SAMPLES.resolve(document.get("berkas"));
                Path written = fresh.resolve(document.get("berkas"));
                if (committed.toString().endsWith(".xlsx")) {
                    assertThat(parts(committed)).as(committed.toString()).isEqualTo(parts(written));
                } else {
                    assertThat(committed).as(committed.toString()).hasSameBinaryContentAs(written);
                }
            }
        }
    }

    @Test
    void theCommittedListsPointAtTheTrueRows() throws IOException {
        for (SampleGovernment government : SampleGovernment.ALL) {
            for (String list : List.of("planted-faults.tsv", "planted-overlaps.tsv")) {
                assertThat(Files.readString(government.sources(SOURCES).resolve(list))).as(government.name() + " " + list)
                        .isEqualTo(Files.readString(lists(government).resolve(list)));
            }
        }
    }

    @Test
    void theSampleGovernmentIsLargeEnoughForADemonstration() throws IOException {
        assertThat(SUB_ACTIVITIES.get(SampleGovernment.PASURUAN)).isBetween(450, 650);
        assertThat(workbooks(SAMPLES)).filteredOn(file -> file.getFileName().toString().matches("renja-(?!batu-).*"))
                .hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void theSecondGovernmentIsSmallerAndStillARealCase() throws IOException {
        assertThat(SUB_ACTIVITIES.get(SampleGovernment.BATU)).isBetween(110, 170);
        assertThat(workbooks(SAMPLES)).filteredOn(file -> file.getFileName().toString().startsWith("renja-batu-"))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyRuleOfTheFirstReleaseIsPlantedAtLeastOnce() {
        Set<String> planted = Table.read(SOURCES.resolve("planted-faults.tsv")).rows().stream()
                .filter(row -> !row.get("harus").equals("boleh")).map(row -> row.get("aturan")).collect(Collectors.toSet());
        assertThat(planted).contains("NOM-01", "NOM-02", "NOM-03", "NOM-04", "NOM-05", "NOM-06", "NOM-07", "NOM-08", "NOM-09",
                "NOM-11", "NOM-12", "KLK-01", "KLK-02", "KLK-03", "KLK-04", "KLK-05", "KLK-06", "KLK-07", "KLK-09", "KLK-10",
                "MAN-01", "MAN-02", "MAN-03", "MAN-04", "PAG-01", "PAG-02", "PRI-07", "PRI-08", "PRI-09", "CAS-01", "CAS-03",
                "CAS-06", "SPA-04", "TAG-01", "TAG-02");
    }

    private static Path lists(SampleGovernment government) throws IOException {
        return Files.createDirectories(fresh.resolve("lists-" + government.folder()));
    }

    private static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    /** The checksum of each unpacked part: packing may differ between Java versions, the content may not. */
    private static Map<String, Long> parts(Path workbook) throws IOException {
        Map<String, Long> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                CRC32 sum = new CRC32();
                sum.update(zip.readAllBytes());
                parts.put(entry.getName(), sum.getValue());
            }
        }
        return parts;
    }
}
