package id.selaras.workbook.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes notes on a copy of the sender's own workbook, and new workbooks from sheet models. */
public final class WorkbookPainter {

    private WorkbookPainter() {
    }

    /**
     * Paints a copy of {@code source}: fills and notes on cells, further sheets behind the sender's own; layout, existing
     * notes, filters, validation and print areas survive. At most 2,000 notes are painted, worst first.
     *
     * @return how many notes were left off because of that limit
     */
    public static int paint(Path source, Path target, List<CellNote> notes, List<OutputSheet> sheets) throws IOException {
        throw new UnsupportedOperationException("the workbook room is being built");
    }

    /** Writes a new workbook. */
    public static void write(Path target, List<OutputSheet> sheets) throws IOException {
        throw new UnsupportedOperationException("the workbook room is being built");
    }
}
