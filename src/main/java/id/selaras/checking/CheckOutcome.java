package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a check.
 *
 * @param assessment empty when an input is not usable; then {@code problems} say why
 * @param problems   everything found wrong with plans, mapping, reference and tables, worst first
 * @param sources    plan file by its id in the assessment
 * @param trial      tries changes on the plan; null where there is no assessment
 */
public record CheckOutcome(Optional<Assessment> assessment, List<Problem> problems, Map<String, Path> sources, Trial trial) {

    /** An input that is not usable. */
    CheckOutcome(Optional<Assessment> assessment, List<Problem> problems, Map<String, Path> sources) {
        this(assessment, problems, sources, null);
    }
}
