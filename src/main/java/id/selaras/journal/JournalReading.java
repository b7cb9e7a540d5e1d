package id.selaras.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Reads a journal from its beginning, one line in memory at a time, and checks every link. */
public final class JournalReading {

    /** Longer than any line can be: a change has at most a million characters. */
    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private Checkpoint last = Checkpoint.START;
    private long length;

    private JournalReading(InputStream in) {
        this.in = in;
    }

    /**
     * Reads to the end; bytes behind the last line feed are left alone.
     *
     * @param each is given the kind of every record and the checkpoint it makes
     * @throws BrokenJournal at the first line that is none of ours or does not follow the one before
     */
    public static Extent check(InputStream journal, BiConsumer<String, Checkpoint> each) throws IOException {
        JournalReading reading = new JournalReading(journal);
        for (JournalLine line = reading.next(); line != null; line = reading.next()) {
            each.accept(line.kind(), line.point());
        }
        return new Extent(reading.last, reading.length);
    }

    static JournalReading of(InputStream journal) {
        return new JournalReading(journal);
    }

    /** The next line, checked; null behind the last one. */
    JournalLine next() throws IOException {
        byte[] bytes = line();
        if (bytes == null) {
            return null;
        }
        Checkpoint before = last;
        JournalLine line = JournalLine.of(bytes).filter(found -> found.follows(before))
                .orElseThrow(() -> new BrokenJournal(before.number() + 1));
        last = line.point();
        length += bytes.length + 1;
        return line;
    }

    /** Bytes up to the next line feed, without it; null when there is none. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        while (true) {
            if (at == filled) {
                at = 0;
                filled = in.read(block);
                if (filled < 0) {
                    filled = 0;
                    return null;
                }
            }
            int start = at;
            while (at < filled && block[at] != '\n') {
                at++;
            }
            bytes.write(block, start, at - start);
            if (bytes.size() > LONGEST) {
                throw new BrokenJournal(last.number() + 1);
            }
            if (at < filled) {
                at++;
                return bytes.toByteArray();
            }
        }
    }

    /**
     * How far a journal reaches.
     *
     * @param bytes up to and with the line feed of the last record
     */
    public record Extent(Checkpoint checkpoint, long bytes) {
    }
}
