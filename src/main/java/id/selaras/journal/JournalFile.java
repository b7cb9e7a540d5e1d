package id.selaras.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The journal as a file of lines that only grows; what was appended is on disk when {@link #append} returns. */
@Component
class JournalFile {

    private final Path file;
    private Checkpoint last = Checkpoint.START;

    JournalFile(@Value("${selaras.data}") Path data) {
        this.file = data.resolve("journal.jsonl");
    }

    /**
     * All records, checked link by link. A last line without its line feed was never acknowledged and is cut off, kept
     * beside in {@code journal.torn}; a broken link before it stops the start.
     */
    List<JournalRecord> open() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            int whole = bytes.length;
            while (whole > 0 && bytes[whole - 1] != '\n') {
                whole--;
            }
            if (whole < bytes.length) {
                cut(bytes, whole);
            }
            return records(new String(bytes, 0, whole, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the journal cannot be opened", broken);
        }
    }

    Checkpoint last() {
        return last;
    }

    void append(List<JournalRecord> records) {
        StringBuilder lines = new StringBuilder();
        records.forEach(record -> lines.append(record.line()).append('\n'));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long before = channel.size();
            try {
                channel.position(before);
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException full) {
                channel.truncate(before);
                throw full;
            }
            last = records.get(records.size() - 1).checkpoint();
        } catch (IOException full) {
            throw new UncheckedIOException("the journal cannot be written", full);
        }
    }

    private List<JournalRecord> records(String text) {
        List<JournalRecord> records = new ArrayList<>();
        last = Checkpoint.START;
        for (String line : text.lines().toList()) {
            JournalRecord record = JournalRecord.parse(line);
            if (!record.follows(last)) {
                throw new IllegalStateException("journal.jsonl is broken at record " + (last.number() + 1)
                        + ": restore a backup; nothing was changed");
            }
            last = record.checkpoint();
            records.add(record);
        }
        return records;
    }

    private void cut(byte[] bytes, int whole) throws IOException {
        try (FileChannel torn = FileChannel.open(file.resolveSibling("journal.torn"), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND); FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            torn.write(ByteBuffer.wrap(bytes, whole, bytes.length - whole));
            torn.force(true);
            channel.truncate(whole);
            channel.force(true);
        }
    }
}
