package id.selaras.overlap.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The labelled pairs of a folder, one file for each kind. */
final class LabelledPairs {

    static final Path SHIPPED = Path.of("src/test/resources/overlap-cases");

    private LabelledPairs() {
    }

    static List<LabelledPair> in(Path folder) {
        List<LabelledPair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".tsv")).sorted().toList()) {
                pairs.addAll(read(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pairs;
    }

    private static List<LabelledPair> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] headings = lines.get(0).split("\t");
        List<LabelledPair> pairs = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != headings.length) {
                throw new IllegalStateException(file + ": " + cells.length + " cells instead of " + headings.length + ": " + line);
            }
            Map<String, String> row = new HashMap<>();
            for (int at = 0; at < headings.length; at++) {
                row.put(headings[at], cells[at].strip());
            }
            pairs.add(new LabelledPair(file.getFileName().toString().replace(".tsv", ""), row.get("pasangan"), row.get("pemda"),
                    row.get("kelas"), row.get("kelompok"), side(row, "1"), side(row, "2")));
        }
        return pairs;
    }

    private static Map<String, String> side(Map<String, String> row, String number) {
        Map<String, String> side = new HashMap<>();
        row.forEach((name, value) -> {
            if (name.endsWith(number)) {
                side.put(name.substring(0, name.length() - 1), value);
            }
        });
        return side;
    }
}
