package id.selaras.archive;

import java.nio.file.Path;

/** The archive of a data folder, for tests of other rooms. */
public final class AnArchive {

    private AnArchive() {
    }

    public static FileArchive in(Path data) {
        return new FileArchive(data);
    }
}
