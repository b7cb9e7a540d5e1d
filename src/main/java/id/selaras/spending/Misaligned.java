package id.selaras.spending;

import id.selaras.finding.SubActivityResult;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.util.List;

/**
 * A sub-activity that serves nothing by evidence, or whose evidence conflicts.
 *
 * @param why   what is missing or conflicts
 * @param fix   the smallest honest thing that would make it aligned; never a word to be added
 * @param lines its dearest budget lines, at most {@value #MOST_LINES}; empty where the document has none
 * @param lineCount how many it has
 */
public record Misaligned(SubActivityResult row, Kind kind, Text why, Text fix, List<BudgetLine> lines, int lineCount) {

    public static final int MOST_LINES = 5;

    /** Why rupiah serve nothing. */
    public enum Kind {
        /** The evidence conflicts; a person decides. */
        CONFLICT,
        /** The agency declares a target, neither code nor words support it. */
        DECLARED_ONLY,
        /** No output is stated, so nothing can be judged. */
        NO_OUTPUT,
        /** The code is missing or no code of a sub-activity. */
        NO_CODE,
        /** Code and words lead to no target. */
        NO_EVIDENCE
    }

    public Misaligned {
        lines = List.copyOf(lines);
    }

    public Rupiah rupiah() {
        return row.subActivity().allocationOrZero();
    }
}
