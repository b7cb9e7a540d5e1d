package id.selaras.rulecases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a case file.
 *
 * @param place    file and line, for the reader of a failure
 * @param changes  what is changed in the base world, in order
 * @param severity of each finding of the rule; only for FIRES
 * @param cells    one entry per finding, its cells joined by {@code +}; only for FIRES
 * @param also     other rules that fire as well, each once; only for FIRES
 * @param reason   words the stated reason must hold, or code of the problem; not for FIRES and SILENT
 */
record RuleCase(String place, String rule, Kind kind, String remark, List<String> changes, String severity,
                List<String> cells, List<String> also, String reason) {

    static final List<String> HEADER =
            List.of("aturan", "kasus", "keterangan", "perubahan", "tingkat", "sel", "juga", "alasan");

    /** What is expected of the rule. */
    enum Kind {
        FIRES("bunyi"), SILENT("diam"), NOT_ASSESSABLE("tidak dapat dinilai"),
        /** Some rows can be judged by what is there, others not, and the status says why. */
        PARTLY("sebagian dapat dinilai"),
        /** The rule reads what no plan can lack: without it the plan is refused or the lack is a problem. */
        ALWAYS("selalu dapat dinilai");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private static Kind of(String word) {
            return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such kasus: " + word));
        }
    }

    /** All cases of all files in a folder, by file name and line. */
    static List<RuleCase> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<RuleCase> cases = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                if (!List.of(lines.get(0).split("\t")).equals(HEADER)) {
                    throw new IllegalArgumentException(file + " needs the columns " + HEADER);
                }
                for (int at = 1; at < lines.size(); at++) {
                    if (!lines.get(at).isBlank()) {
                        cases.add(of(file.getFileName() + ":" + (at + 1), lines.get(at)));
                    }
                }
            }
            return cases;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static RuleCase of(String place, String line) {
        String[] fields = Arrays.copyOf(line.split("\t", -1), HEADER.size());
        for (int at = 0; at < fields.length; at++) {
            fields[at] = fields[at] == null ? "" : fields[at].strip();
        }
        return new RuleCase(place, fields[0], Kind.of(fields[1]), fields[2], parts(fields[3], "&&"), fields[4],
                parts(fields[5], ";"), parts(fields[6], ";"), fields[7]);
    }

    private static List<String> parts(String text, String separator) {
        return Stream.of(text.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return place + " " + rule + " " + kind.word + ": " + remark;
    }
}
