package id.selaras.overlap.row;

import id.selaras.language.Words;
import id.selaras.lexicon.Concept;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.Collection;
import java.util.List;

/** Priority programmes of the reference that name a coordinator: what they cover is coordinated. Immutable. */
public final class Coordinators {

    private final List<PriorityProgram> programs;

    public Coordinators(Reference reference) {
        programs = reference.priorityPrograms().stream().filter(PriorityProgram::active)
                .filter(program -> program.coordinator() != null && !program.coordinator().isBlank()).toList();
    }

    /** True when one such programme names an outcome all rows share, or when all rows serve it. */
    public boolean answerFor(Collection<Concept> outcomes, Collection<RowFacts> rows) {
        return programs.stream().anyMatch(program -> outcomes.stream().anyMatch(outcome -> names(program, outcome))
                || rows.stream().allMatch(row -> row.result().priorities().contains(program.code())));
    }

    private static boolean names(PriorityProgram program, Concept outcome) {
        Words words = Words.of(program.name() + " ; " + String.join(" ; ", program.keywords()));
        return outcome.words().stream().anyMatch(word -> words.containStems(Words.of(word)));
    }
}
