package id.selaras.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files by the SHA-256 of their bytes, in two levels of folders. Safe for several threads and, by its nature, idempotent. */
@Component
public class FileArchive implements InitializingBean {

    private static final String DRAFT = "draft";

    private final Path root;

    FileArchive(@Value("${selaras.data}") Path data) {
        this.root = ArchivedFiles.root(data);
    }

    /** Drafts that a service left behind when it died were never acknowledged; no other service is at work here now. */
    @Override
    public void afterPropertiesSet() throws IOException {
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> drafts = Files.newDirectoryStream(root, DRAFT + "*")) {
                for (Path draft : drafts) {
                    Files.delete(draft);
                }
            }
        }
    }

    /**
     * Keeps bytes. When this returns they are on disk, whatever happens next.
     *
     * @return their SHA-256, lower-case hex
     */
    public String keep(byte[] bytes) {
        String sha256 = DigestUtils.sha256Hex(bytes);
        Path target = place(sha256);
        try {
            if (!holds(target, bytes)) {
                Files.createDirectories(target.getParent());
                write(bytes, target);
            }
            force(target.getParent());
            force(root);
            return sha256;
        } catch (IOException full) {
            throw new UncheckedIOException("the archive cannot keep a file", full);
        }
    }

    /** The bytes, compared with their hash again: what the disk has changed is never handed out. */
    public byte[] bytes(String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(path(sha256).orElseThrow(
                    () -> new IllegalStateException("the archive lacks " + sha256)));
            if (!DigestUtils.sha256Hex(bytes).equals(sha256)) {
                throw new IllegalStateException("the archive holds damaged bytes under " + sha256);
            }
            return bytes;
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
        return root.resolve(ArchivedFiles.name(sha256));
    }

    /** Bytes that are there already are not written again, unless the disk has spoiled them. */
    private static boolean holds(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target) && Files.size(target) == bytes.length
                && ByteBuffer.wrap(Files.readAllBytes(target)).equals(ByteBuffer.wrap(bytes));
    }

    /** First under another name: nobody ever sees half a file under its hash. */
    private void write(byte[] bytes, Path target) throws IOException {
        Path draft = Files.createTempFile(root, DRAFT, null);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
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
