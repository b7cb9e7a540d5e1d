package id.selaras.intake.reference;

import id.selaras.problem.Text;

/** What the cells of a column hold, and how they are read. */
interface CellKind<T> {

    /** The value, or null when it could not be read and the reason was said. Never called for blank or broken cells. */
    T read(CellReading reading);

    /** What should stand there. */
    Text expected();

    /** Whether a vertically merged cell speaks for all rows it covers; an amount merged over rows counts once. */
    default boolean spansRows() {
        return true;
    }
}
