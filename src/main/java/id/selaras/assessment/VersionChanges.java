package id.selaras.assessment;

import id.selaras.finding.Finding;
import id.selaras.plan.Agency;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.util.List;

/**
 * What changed in one agency's plan since an earlier version of it.
 *
 * @param rows   added, dropped and changed rows, in the order of the plan, dropped ones last
 * @param same   rows in which nothing changed
 * @param before money of the earlier version
 * @param after  money of this version
 * @param cured  findings of the earlier version that this one no longer has
 * @param made   findings this version has and the earlier one had not
 */
public record VersionChanges(Agency agency, List<Row> rows, int same, Rupiah before, Rupiah after, List<Finding> cured,
                             List<Finding> made) {

    /** What became of a row. */
    public enum Kind {
        ADDED, DROPPED, CHANGED
    }

    /**
     * One row.
     *
     * @param before null for an added row
     * @param after  null for a dropped row
     * @param fields what differs; empty unless CHANGED
     */
    public record Row(Kind kind, SubActivity before, SubActivity after, List<FieldChange> fields) {

        public Row {
            fields = List.copyOf(fields);
        }

        /** The row as it is now, or as it was. */
        public SubActivity shown() {
            return after != null ? after : before;
        }
    }

    /** One column, with what stood and stands there; {@code at} is the cell of this version, null when the column is absent. */
    public record FieldChange(PlanColumn column, String before, String after, CellRef at) {
    }

    public VersionChanges {
        rows = List.copyOf(rows);
        cured = List.copyOf(cured);
        made = List.copyOf(made);
    }
}
