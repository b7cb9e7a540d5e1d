package id.selaras.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    static List<Text> labels() {
        return Labels.all();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelHasBothLanguages(Text label) {
        assertThat(label.id()).isNotBlank();
        assertThat(label.en()).isNotBlank();
    }

    @Test
    void everyPairOfLabelsStandsInTheGlossary() throws IOException {
        Set<String> glossary = pairs();
        assertThat(Labels.all().stream().map(label -> pair(label.id(), label.en()))).allMatch(glossary::contains);
    }

    @Test
    void theGlossaryNamesNoIndonesianTermTwice() throws IOException {
        List<String> terms = rows().stream().map(row -> row[0].toLowerCase(Locale.ROOT)).toList();
        assertThat(terms).doesNotHaveDuplicates();
    }

    private static Set<String> pairs() throws IOException {
        return rows().stream().map(row -> pair(row[0], row[1])).collect(Collectors.toSet());
    }

    /** Table rows of the glossary, first two columns. */
    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Indonesia |"))
                .map(line -> line.substring(2).split(" \\| ?")).toList();
    }

    private static String pair(String id, String en) {
        return (id + " = " + en).toLowerCase(Locale.ROOT);
    }
}
