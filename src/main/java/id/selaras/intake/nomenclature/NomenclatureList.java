package id.selaras.intake.nomenclature;

import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.reference.NomenclatureEntry;
import java.util.List;

/**
 * An official list as it was read.
 *
 * @param entries  every code once, in the order of the list, without years
 * @param problems worst first
 */
public record NomenclatureList(String file, List<NomenclatureEntry> entries, RowAccount account, List<Problem> problems) {

    public NomenclatureList {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    public boolean usable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.BLOK);
    }
}
