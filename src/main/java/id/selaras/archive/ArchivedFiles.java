package id.selaras.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the archive lies on disk, for those who copy or put back all of it. */
public final class ArchivedFiles {

    private static final String HASH = "[0-9a-f]{64}";

    private ArchivedFiles() {
    }

    /** The folder of all kept files below the data folder. */
    public static Path root(Path data) {
        return data.resolve("files");
    }

    /** Where a file lies below {@link #root}, with {@code /} in between. */
    public static String name(String sha256) {
        if (!sha256.matches(HASH)) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return sha256.substring(0, 2) + "/" + sha256;
    }

    /** Hashes of everything kept at this moment, in order; drafts that were never finished are none. */
    public static List<String> all(Path data) throws IOException {
        if (!Files.isDirectory(root(data))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root(data), 2)) {
            return files.filter(file -> file.getFileName().toString().matches(HASH)).filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
