package id.selaras.workbook.output;

import java.io.IOException;

/** A workbook that could be read, but that the library for painting does not understand; nothing of use was written. */
public final class NotPaintable extends IOException {

    NotPaintable(RuntimeException why) {
        super("cannot be painted: " + why.getMessage(), why);
    }
}
