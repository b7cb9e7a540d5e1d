package id.selaras.lexicon;

import id.selaras.language.Folding;
import id.selaras.plan.IndonesianNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes {@code decision-tables/source/bobot-kata.tsv} anew, on purpose ({@code docs/decision-tables.md}, section 6). Counted texts:
 * the names of the official nomenclature, each once; what the sample plans say in their own words; each synonym group. Only counts
 * are written. Arguments: the folder of the official lists (default {@code ../shared/data}), the project directory.
 */
public final class WriteWordWeights {

    private static final List<String> LISTS = List.of("nomenklatur_permendagri90_kabkota.csv", "nomenklatur_4digit_master_kabkota.csv",
            "nomenklatur_dengan_indikator_satuan_bna.csv");
    private static final List<String> NAMES = List.of("nama_program", "nama_kegiatan", "nama_sub_kegiatan");
    private static final List<String> OWN_WORDS = List.of("indikator", "indikator2", "sasaran", "uraian");

    private WriteWordWeights() {
    }

    public static void main(String[] arguments) throws IOException {
        Path lists = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        Path project = Path.of(arguments.length > 1 ? arguments[1] : ".");
        Path words = project.resolve("decision-tables/source/kamus");
        WordCounting counting = new WordCounting(cells(words.resolve("Kata Umum.tsv"), List.of("Kata")));
        List<String> names = new ArrayList<>();
        for (String list : LISTS) {
            DelimitedText.rows(Files.readString(lists.resolve(list)), ',', NAMES).forEach(names::addAll);
        }
        // a name in capitals is the same text
        names.stream().map(Folding::fold).distinct().forEach(counting::count);
        int official = counting.counted();
        samples(project).forEach(counting::count);
        int own = counting.counted();
        rows(words.resolve("Sinonim.tsv"), List.of("Kata", "Sinonim")).forEach(group -> counting.count(String.join("; ", group)));
        List<String> lines = new ArrayList<>(List.of("Kata Dasar\tBobot\tContoh"));
        counting.weights().forEach((stem, weight) ->
                lines.add(stem + "\t" + IndonesianNumber.write(weight) + "\t" + counting.example(stem)));
        Files.writeString(project.resolve("decision-tables/source/bobot-kata.tsv"), String.join("\n", lines) + "\n",
                StandardCharsets.UTF_8);
        System.out.println(official + " nama resmi, " + (own - official) + " teks contoh, " + (counting.counted() - own)
                + " kelompok sinonim: " + (lines.size() - 1) + " kata dasar");
    }

    private static List<String> samples(Path project) throws IOException {
        Path samples = project.resolve("src/test/resources/samples");
        List<String> texts = new ArrayList<>();
        for (Path plans : List.of(samples.resolve("rencana"), samples.resolve("kota-batu/rencana"))) {
            try (Stream<Path> files = Files.list(plans)) {
                for (Path file : files.sorted().toList()) {
                    texts.addAll(cells(file, OWN_WORDS));
                }
            }
        }
        return texts.stream().distinct().toList();
    }

    private static List<String> cells(Path file, List<String> columns) throws IOException {
        return rows(file, columns).stream().flatMap(List::stream).toList();
    }

    private static List<List<String>> rows(Path file, List<String> columns) throws IOException {
        return DelimitedText.rows(Files.readString(file), '\t', columns);
    }
}
