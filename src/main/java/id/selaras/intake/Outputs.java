package id.selaras.intake;

import id.selaras.plan.Output;
import java.util.List;

/** Reads the indicators of a block of rows with their targets. */
interface Outputs {

    /** All outputs of the rows; empty when no row states one. */
    List<Output> read(List<Integer> rows);

    /** What a sub-activity has that states nothing: one output with empty or absent fields. */
    Output nothing(List<Integer> rows);
}
