package id.selaras.intake.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public lists, when they are at hand; the figures are printed. */
class PublicNomenclaturesAreReadTest {

    private static Path file(String name) {
        String shared = System.getProperty("selaras.shared");
        Path path = (shared == null ? Path.of("../shared") : Path.of(shared)).resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.isReadable(path), "public lists are not at hand");
        return path;
    }

    private static NomenclatureList read(String name) throws IOException {
        return NomenclatureListReader.read(ListFiles.read(file(name), new Problems()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"nomenklatur_4digit_master_kabkota.csv, 1900, 1899, 2605, 0", "nomenklatur_permendagri90_kabkota.csv, 2297, 2285, 2990, 8",
        "nomenklatur_permendagri90_provinsi.csv, 2968, 2967, 3820, 0", "nomenklatur_dengan_indikator_satuan_bna.csv, 986, 985, 1519, 0"})
    void everyRowOfAPublicListIsAccountedFor(String name, int rows, int read, int codes, int malformed) throws IOException {
        NomenclatureList list = read(name);
        System.out.println(name + ": " + list.entries().size() + " codes, " + list.account() + ", " + list.problems().stream()
                .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting())));
        assertThat(list.account().rows()).isEqualTo(rows);
        assertThat(list.account().read()).isEqualTo(read);
        assertThat(list.account().skipped().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rows - read);
        assertThat(list.entries()).hasSize(codes);
        assertThat(list.problems()).filteredOn(problem -> problem.code().equals("NOMENKLATUR-KODE")).hasSize(malformed);
    }

    /** A reader of its own, without quotes: every code that stands alone in its column must be among the entries. */
    @Test
    void noCodeOfTheMasterListIsLost() throws IOException {
        List<String> read = read("nomenklatur_4digit_master_kabkota.csv").entries().stream().map(entry -> entry.code().text()).toList();
        List<String> written = Files.readString(file("nomenklatur_4digit_master_kabkota.csv")).lines().skip(1)
                .flatMap(line -> Arrays.stream(line.split(","))).filter(field -> field.matches("\\d\\.\\d{2}\\.\\d{2}\\.2\\.\\d{2}\\.\\d{4}")).distinct().toList();
        assertThat(written).hasSizeGreaterThan(1_800);
        assertThat(read).containsAll(written);
    }

    @Test
    void whatIsOnlyAGuessOfCodesIsNoList() throws IOException {
        assertThat(read("nomenklatur_kandidat_padding_2020_belum_terbukti.csv").usable()).isFalse();
    }
}
