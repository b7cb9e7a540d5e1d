package id.selaras.finding;

import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * All overlaps of a run and what could not be compared.
 *
 * @param overlaps  in {@link Overlap#ORDER}
 * @param groups    each overlap is in exactly one
 * @param compared  rows that took part; support rows and rows of inactive comparison are not counted
 * @param support   rows of support programmes, left out on purpose
 * @param noPlace   rows compared without a place that could be recognised
 * @param nobody    rows compared without beneficiaries
 * @param threshold word similarity 0..1 at or above which every pair was looked at
 * @param dismissed memories of overlaps that people rejected before and that are therefore not shown
 * @param notes     caps and other limits, for people
 */
public record OverlapAnswer(List<Overlap> overlaps, List<OverlapGroup> groups, int compared, int support, int noPlace, int nobody,
                            BigDecimal threshold, List<String> dismissed, List<Text> notes) {

    /** Nothing was compared. */
    public static OverlapAnswer nothing(Text reason) {
        return new OverlapAnswer(List.of(), List.of(), 0, 0, 0, 0, BigDecimal.ONE, List.of(), List.of(reason));
    }

    public OverlapAnswer {
        overlaps = List.copyOf(overlaps);
        groups = List.copyOf(groups);
        dismissed = List.copyOf(dismissed);
        notes = List.copyOf(notes);
    }
}
