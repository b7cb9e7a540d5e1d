package id.selaras.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        List<String> hashes = new ArrayList<>();
        // a draft may go while the service works: a walk that asks for each file would fail over it
        Files.walkFileTree(root(data), Set.of(), 2, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && file.getFileName().toString().matches(HASH)) {
                    hashes.add(file.getFileName().toString());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException && !file.getFileName().toString().matches(HASH)) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        hashes.sort(null);
        return List.copyOf(hashes);
    }
}
