package id.selaras.overlap.group;

import id.selaras.finding.Overlap;
import id.selaras.plan.SubActivity;
import java.util.List;

/**
 * Rows that belong together, before anything is proposed for them.
 *
 * @param id       {@code K1}, {@code K2}, ... in the order of the first overlap
 * @param rows     in the order of files and rows; each two of them are a pair of the run, or all are rows of one outcome
 * @param overlaps those inside, in {@link Overlap#ORDER}, as they came in
 * @param weakest  the one with the lowest score; of several the last in that order
 */
public record RowGroup(String id, List<SubActivity> rows, List<Overlap> overlaps, Overlap weakest) {

    public RowGroup {
        rows = List.copyOf(rows);
        overlaps = List.copyOf(overlaps);
    }
}
