package id.selaras.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files by the SHA-256 of their bytes, in two levels of folders. Safe for several threads and, by its nature, idempotent. */
@Component
public class FileArchive {

    private final Path root;

    FileArchive(@Value("${selaras.data}") Path data) {
        this.root = data.resolve("files");
    }

    /**
     * Keeps bytes. When this returns they are on disk, whatever happens next.
     *
     * @return their SHA-256, lower-case hex
     */
    public String keep(byte[] bytes) {
        String sha256 = DigestUtils.sha256Hex(bytes);
        Path target = place(sha256);
        if (Files.exists(target)) {
            return sha256;
        }
        try {
            Files.createDirectories(target.getParent());
            Path draft = Files.createTempFile(root, "draft", null);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                try (OutputStream out = Channels.newOutputStream(channel)) {
                    out.write(bytes);
                    channel.force(true);
                }
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            force(target.getParent());
            return sha256;
        } catch (IOException full) {
            throw new UncheckedIOException("the archive cannot keep a file", full);
        }
    }

    public byte[] bytes(String sha256) {
        try (InputStream in = Files.newInputStream(path(sha256).orElseThrow(
                () -> new IllegalStateException("the archive lacks " + sha256)))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the bytes lie, to be read only; empty when nothing of that hash is kept. */
    public Optional<Path> path(String sha256) {
        Path place = place(sha256);
        return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The name of a new file is only safe when its folder is forced as well; some systems cannot, and need not. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows opens no folders; its file system keeps names by itself
        }
    }
}
