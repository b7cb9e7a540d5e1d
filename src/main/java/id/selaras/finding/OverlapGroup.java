package id.selaras.finding;

import id.selaras.plan.SubActivity;
import java.util.List;

/**
 * Rows that a coordination meeting would treat together. Each two of them are a pair (complete link): nothing is chained.
 *
 * @param id       {@code K1}, {@code K2}, ... in the order of its first overlap
 * @param rows     in the order of files and rows
 * @param overlaps ids of the overlaps inside, in their order
 * @param weakest  id of the one with the lowest score
 * @param leftOut  rows of the same outcome that the cap left out; 0 for groups of pairs
 * @param proposal what to do, never null
 */
public record OverlapGroup(String id, List<SubActivity> rows, List<String> overlaps, String weakest, int leftOut,
                           MergeProposal proposal) {

    public OverlapGroup {
        rows = List.copyOf(rows);
        overlaps = List.copyOf(overlaps);
    }
}
