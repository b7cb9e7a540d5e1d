package id.selaras.overlap;

import id.selaras.decision.DictionaryEntry;
import id.selaras.finding.OverlapAnswer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found.
 *
 * @param pairs    the pairs among the overlaps of the answer, in their order: what the rules DUP-xx judge
 * @param compared id of every row that took part, as many as {@link OverlapAnswer#compared()}, with the entries that are
 *                 {@code TIDAK_TERTULIS} whatever it is compared with: without a place that could be recognised
 *                 {@link DictionaryEntry#PLACE_MATCH}, without beneficiaries {@link DictionaryEntry#BENEFICIARY_MATCH}
 */
public record OverlapResult(OverlapAnswer answer, List<FoundPair> pairs, Map<String, Set<DictionaryEntry>> compared) {

    public OverlapResult {
        pairs = List.copyOf(pairs);
        compared = Map.copyOf(compared);
    }

    /** Nothing was compared; the answer says why. */
    static OverlapResult nothing(OverlapAnswer answer) {
        return new OverlapResult(answer, List.of(), Map.of());
    }
}
