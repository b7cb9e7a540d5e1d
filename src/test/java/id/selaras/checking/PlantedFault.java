package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of {@code planted-faults.tsv}.
 *
 * @param must {@code ya} must be found, {@code akhir} must be found in the final phase, {@code boleh} may be found
 */
record PlantedFault(String file, int row, String rule, String severity, String must) {

    static List<PlantedFault> read(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list);
        return lines.subList(1, lines.size()).stream().map(line -> line.split("\t", -1))
                .map(cells -> new PlantedFault(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[7])).toList();
    }

    String place() {
        return file + " " + row + " " + rule;
    }

    /** Place and severity of everything found. */
    static Set<String> found(Assessment assessment) {
        return assessment.findings().stream().map(finding -> place(assessment, finding) + " " + finding.severity())
                .collect(Collectors.toSet());
    }

    /** What was found where nothing was planted, as sentences. */
    static List<String> notPlanted(Assessment assessment, List<PlantedFault> planted) {
        Set<String> allowed = planted.stream().map(PlantedFault::place).collect(Collectors.toSet());
        // what overlaps between agencies is planted apart: PlantedOverlapsTest
        return assessment.findings().stream().filter(finding -> finding.level() != SubjectLevel.PAIR)
                .filter(finding -> !allowed.contains(place(assessment, finding)))
                .map(finding -> place(assessment, finding) + " " + finding.message().id()).toList();
    }

    private static String place(Assessment assessment, Finding finding) {
        return assessment.plan().file(finding.file()).name() + " " + finding.row() + " " + finding.rule();
    }
}
