package id.selaras.workbook;

import id.selaras.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;

/** Reads an .xlsx file after it passed the gate. */
public final class WorkbookReader {

    private WorkbookReader() {
    }

    /**
     * Reads all sheets. A file that is broken, hostile or no .xlsx is refused: the answer is empty and {@code problems}
     * says why, each reason with its own code. Never throws for what is in the file.
     */
    public static Optional<WorkbookContent> read(Path file, Problems problems) {
        throw new UnsupportedOperationException("the workbook room is being built");
    }
}
