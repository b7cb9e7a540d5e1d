package id.selaras.workbook;

import id.selaras.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a sheet read forward from the file each time they are asked for; none of them is kept. */
public interface RowStream {

    /**
     * Hands over all non-blank rows in order, those of the head again.
     *
     * @return why the reading broke off; then only the rows up to there were handed over
     */
    Optional<Problem> each(Consumer<SheetRow> taker);
}
