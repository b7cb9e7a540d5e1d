package id.selaras.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The journal as a file of lines that only grows; what was appended is on disk when {@link #append} returns. */
@Component
class JournalFile {

    private final Path file;
    private JournalReading.Extent extent = new JournalReading.Extent(Checkpoint.START, 0);

    JournalFile(@Value("${selaras.data}") Path data) {
        this.file = data.resolve("journal.jsonl");
    }

    /**
     * Checks the whole chain, link by link; changes nothing.
     *
     * @param each is shown the kind of every record and the point behind it
     */
    void check(BiConsumer<String, Checkpoint> each) {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            extent = JournalReading.check(in, each);
        } catch (IOException broken) {
            throw new UncheckedIOException("the journal cannot be read", broken);
        }
    }

    /** Makes it ready to grow. What stands behind the last line feed was never acknowledged: it moves to {@code journal.torn}. */
    void open() {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
                forceFolder();
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                if (channel.size() > extent.bytes()) {
                    keepTorn(channel.position(extent.bytes()));
                    channel.truncate(extent.bytes());
                    channel.force(true);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the journal cannot be opened", broken);
        }
    }

    /** Hands out the records behind a number, oldest first. */
    void replay(long after, Consumer<JournalRecord> each) {
        try (InputStream in = Files.newInputStream(file)) {
            JournalReading reading = JournalReading.of(in);
            for (JournalLine line = reading.next(); line != null; line = reading.next()) {
                if (line.point().number() > after) {
                    each.accept(JournalRecord.parse(line.text()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the journal cannot be read", broken);
        }
    }

    Checkpoint last() {
        return extent.checkpoint();
    }

    /** All of them or none; after a failure the file is as it was, or is made so before the next append. */
    void append(List<JournalRecord> records) {
        StringBuilder lines = new StringBuilder();
        Checkpoint end = extent.checkpoint();
        for (JournalRecord record : records) {
            if (!record.follows(end)) {
                throw new BrokenJournal(record.stamp().number());
            }
            end = record.checkpoint();
            lines.append(record.line()).append('\n');
        }
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        long grown = extent.bytes() + bytes.remaining();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            write(channel, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException("the journal cannot be written", full);
        }
        extent = new JournalReading.Extent(end, grown);
    }

    private void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        if (channel.size() < extent.bytes()) {
            throw new IOException("journal.jsonl became shorter while the service was running");
        }
        channel.truncate(extent.bytes()).position(extent.bytes());
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException full) {
            channel.truncate(extent.bytes());
            throw full;
        }
    }

    private void keepTorn(FileChannel rest) throws IOException {
        try (FileChannel torn = FileChannel.open(file.resolveSibling("journal.torn"), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
            Channels.newInputStream(rest).transferTo(Channels.newOutputStream(torn));
            torn.force(true);
        }
    }

    /** The name of a new file is only safe when its folder is forced as well; some systems cannot, and need not. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException unsupported) {
            // Windows opens no folders; its file system keeps names by itself
        }
    }
}
