package id.selaras.decision;

import java.util.List;

/**
 * What the tables of one kind say about a subject.
 *
 * @param matches   rows that apply, by table code and row order
 * @param undecided rules (TEMUAN tables only) that hang on something missing, each once, sorted by rule; a rule that fired
 *                  through another row is not undecided
 */
public record Answer(List<RowMatch> matches, List<Undecided> undecided) {

    public static final Answer NOTHING = new Answer(List.of(), List.of());
}
