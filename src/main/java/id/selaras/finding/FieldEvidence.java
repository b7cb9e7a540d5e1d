package id.selaras.finding;

import id.selaras.problem.CellRef;
import java.util.List;

/**
 * What one field adds to the score of an overlap. The points of all fields add up to the score.
 *
 * @param points     what it adds; below zero when it speaks against the overlap
 * @param possible   what it could add at most
 * @param shared     words, places or names both rows have
 * @param onlyFirst  those of the first row alone; empty in groups
 * @param onlySecond those of the second row alone; empty in groups
 * @param cells      the cells looked at, those of the first row first
 */
public record FieldEvidence(OverlapField field, int points, int possible, List<String> shared, List<String> onlyFirst,
                            List<String> onlySecond, List<Cell> cells) {

    /** A cell of one of the rows. */
    public record Cell(String subActivity, CellRef at) {
    }

    public FieldEvidence {
        shared = List.copyOf(shared);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        cells = List.copyOf(cells);
    }
}
