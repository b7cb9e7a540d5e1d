package id.selaras.overlap.candidate;

import id.selaras.overlap.join.DistinctSets;
import id.selaras.overlap.join.SimilarPair;
import id.selaras.overlap.join.SimilarityJoin;
import id.selaras.overlap.join.TokenSet;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Pairs by words: every two rows that reach the declared similarity and can meet in a place. */
final class WordCandidates {

    /** So few pairs are looked at wherever the rows work: refusing them is the class table's affair. */
    private static final int FEW = 4;
    private static final int[] NOBODY = {};

    private final List<RowFacts> rows;
    private final Limits limits;
    private final DistinctSets groups;
    private final List<SimilarPair> similar;

    WordCandidates(List<RowFacts> rows, Limits limits, Agencies agencies) {
        this.rows = rows;
        this.limits = limits;
        Map<String, Integer> numbers = new HashMap<>();
        groups = DistinctSets.of(rows.stream().map(row -> set(row, numbers)).toList(), agencies.units());
        similar = SimilarityJoin.join(groups.sets(), groups.owners(), limits.perMille());
    }

    private static TokenSet set(RowFacts row, Map<String, Integer> numbers) {
        long[] words = new long[row.everything().size()];
        int at = 0;
        for (Token token : row.everything().values()) {
            Integer known = numbers.putIfAbsent(token.key(), numbers.size());
            words[at++] = Numbers.pack(known == null ? numbers.size() - 1 : known, token.weight());
        }
        Arrays.sort(words);
        return new TokenSet(Arrays.stream(words).mapToInt(word -> (int) (word >>> 32)).toArray(),
                Arrays.stream(words).mapToInt(word -> (int) word).toArray());
    }

    /** Adds the pairs. */
    void find(PairSet pairs) {
        Partners partners = new Partners(pairs, rows.size());
        eachMeeting((one, other) -> {
            if ((long) one.length * Math.max(1, other.length) <= FEW) {
                for (int first : one) {
                    for (int second : other.length == 0 ? one : other) {
                        pairs.add(first, second);
                    }
                }
            } else {
                together(one, other, partners);
            }
        });
    }

    /** Tells of rows that were alike to too many others in one place. */
    void tellAlike(LeftOut leftOut) {
        eachMeeting((one, other) -> {
            if (one.length + other.length > limits.alike()) {
                together(one, other, Partners.NONE).tell(leftOut);
            }
        });
    }

    /** Rows of the very same words, then those of two groups whose words are alike. */
    private void eachMeeting(BiConsumer<int[], int[]> meeting) {
        for (int group = 0; group < groups.sets().size(); group++) {
            meeting.accept(groups.members(group), NOBODY);
        }
        for (SimilarPair pair : similar) {
            meeting.accept(groups.members(pair.left()), groups.members(pair.right()));
        }
    }

    private MeetingPlaces together(int[] one, int[] other, Partners partners) {
        MeetingPlaces places = new MeetingPlaces(rows, limits.alike(), partners);
        places.join(one);
        places.join(other);
        return places;
    }
}
