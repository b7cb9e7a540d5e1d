package id.selaras.overlap;

import id.selaras.finding.OverlapAnswer;
import java.util.List;

/**
 * What was found.
 *
 * @param pairs the pairs among the overlaps of the answer, in their order: what the rules DUP-xx judge
 */
public record OverlapResult(OverlapAnswer answer, List<FoundPair> pairs) {

    public OverlapResult {
        pairs = List.copyOf(pairs);
    }
}
