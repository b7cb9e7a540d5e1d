package id.selaras.intake.reference;

import id.selaras.problem.Problem;
import id.selaras.reference.Reference;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a reference workbook.
 *
 * @param reference empty only when no sheet of a reference was found; otherwise all that could be read
 * @param problems  everything to be said about the workbook, worst first
 */
public record ReferenceReading(Optional<Reference> reference, List<Problem> problems) {

    public ReferenceReading {
        problems = List.copyOf(problems);
    }
}
