package id.selaras.intake.nomenclature;

import id.selaras.problem.Problem;
import id.selaras.reference.Nomenclature;
import java.util.List;
import java.util.Optional;

/**
 * What came of taking a list into a reference.
 *
 * @param problems of the list and its declaration, worst first
 * @param merged   empty where a problem makes the list unusable
 */
public record ImportedList(NomenclatureList list, List<Problem> problems, Optional<Merged> merged) {

    /**
     * The list beside those of other years.
     *
     * @param proposals code pairs a person may decide
     * @param changed   false when the reference says all this already
     */
    public record Merged(Nomenclature nomenclature, NomenclatureChanges changes, List<CrosswalkProposal> proposals, boolean changed) {
    }
}
