package id.selaras.spending;

import id.selaras.finding.SubActivityResult;
import java.util.List;

/** Puts a sub-activity's money into the lines of one view. */
interface Placing {

    /** The lines that are shown even without money, in order. */
    List<Named> lines();

    /** At least one part; their shared money is the money of the row, to the sen. */
    List<Part> of(SubActivityResult row);

    /** A line by its key and name. */
    record Named(String key, String name) {
    }
}
