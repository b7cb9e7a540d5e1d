package id.selaras.workbook.output;

import java.io.IOException;

/** A file whose rows can be read, but of which some other part is broken: nothing can be written into a copy of it. */
public final class UnpaintableWorkbook extends IOException {

    UnpaintableWorkbook(Throwable cause) {
        super("cannot be painted: " + cause.getMessage(), cause);
    }
}
