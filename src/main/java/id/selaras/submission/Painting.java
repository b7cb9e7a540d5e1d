package id.selaras.submission;

import java.io.IOException;

/** Something that needs much memory while it writes a workbook. */
@FunctionalInterface
public interface Painting {

    void paint() throws IOException;
}
