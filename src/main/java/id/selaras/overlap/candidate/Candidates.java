package id.selaras.overlap.candidate;

import id.selaras.overlap.row.RowFacts;
import java.util.List;

/**
 * The pairs worth comparing.
 *
 * @param words   by words, as {@code left << 32 | right}, ascending
 * @param facts   by facts, likewise; those by words are not among them
 * @param leftOut rows that very large groups of alike rows left out; 0 in all but artificial plans
 */
public record Candidates(long[] words, long[] facts, int leftOut) {

    /** @param perMille similarity from which words bring two rows together, 1-1000 */
    public static Candidates of(List<RowFacts> rows, int perMille) {
        PairSet words = new PairSet(rows);
        int leftOut = new WordCandidates().find(rows, perMille, words);
        PairSet facts = new PairSet(rows);
        leftOut += new FactCandidates().find(rows, facts);
        long[] byWords = words.sorted();
        return new Candidates(byWords, facts.without(byWords), leftOut);
    }
}
