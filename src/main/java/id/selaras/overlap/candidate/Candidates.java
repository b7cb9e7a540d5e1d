package id.selaras.overlap.candidate;

import id.selaras.overlap.row.RowFacts;
import java.util.List;

/**
 * The pairs worth comparing.
 *
 * @param words    by words, as {@code left << 32 | right}, ascending
 * @param facts    by facts, likewise; those by words are not among them
 * @param alike    rows that were not compared with all rows of their content in one place, since there are too many
 * @param village  rows that were not compared with all rows of their village, since there are too many
 */
public record Candidates(long[] words, long[] facts, int alike, int village) {

    public static Candidates of(List<RowFacts> rows, Limits limits) {
        Agencies agencies = new Agencies(rows);
        PairSet alikeWords = new PairSet(agencies);
        WordCandidates byWords = new WordCandidates(rows, limits, agencies);
        byWords.find(alikeWords);
        long[] words = alikeWords.sorted();
        PairSet sharedFacts = new PairSet(agencies);
        FactCandidates byFacts = new FactCandidates(rows, limits);
        byFacts.find(sharedFacts);
        long[] facts = sharedFacts.without(words);
        LeftOut alike = new LeftOut(agencies, words, facts);
        byWords.tellAlike(alike);
        byFacts.tellAlike(alike);
        LeftOut village = new LeftOut(agencies, words, facts);
        byFacts.tellVillages(village);
        return new Candidates(words, facts, alike.count(), village.count());
    }
}
