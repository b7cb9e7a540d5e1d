package id.selaras.plan;

import id.selaras.problem.CellRef;
import java.util.List;

/**
 * A goal or objective (tujuan, sasaran) of an agency in its Renstra.
 *
 * @param text    the wording
 * @param parent  the RPJMD objective it serves, by code or wording as written
 * @param outputs its indicators
 */
public record GoalRow(Kind kind, Field<String> text, Field<String> parent, List<Output> outputs, CellRef at) {

    /** The two levels an agency has of its own. */
    public enum Kind {
        TUJUAN, SASARAN
    }

    public GoalRow {
        outputs = List.copyOf(outputs);
    }
}
