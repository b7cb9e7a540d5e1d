package id.selaras.workbook;

/**
 * The records of an old workbook stream, read forward one by one, and the texts inside them, which may go on in the record that
 * follows. A record is at most 8,224 bytes long; only the present one is held.
 */
final class BiffRecords {

    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    private static final int CONTINUE = 0x003C;
    private static final int LONGEST = 8_224;
    private static final int WIDE = 1;
    private static final int WITH_READING = 4;
    private static final int WITH_RUNS = 8;

    private final CompoundStream stream;
    private final byte[] data = new byte[LONGEST];
    private final byte[] head = new byte[4];
    private int id;
    private int length;
    private int at;

    BiffRecords(CompoundStream stream) {
        this.stream = stream;
    }

    /** Goes on at a place of the stream. */
    void seek(long position) throws Refused {
        if (position < 0 || position >= stream.size()) {
            throw broken("letak lembar / place of a sheet");
        }
        stream.seek((int) position);
    }

    int size() {
        return stream.size();
    }

    int position() {
        return stream.position();
    }

    /** Moves to the next record. */
    void next() throws Refused {
        if (!stream.read(head, 4)) {
            throw broken("berakhir sebelum waktunya / ends too early");
        }
        id = head[0] & 0xFF | (head[1] & 0xFF) << 8;
        length = head[2] & 0xFF | (head[3] & 0xFF) << 8;
        at = 0;
        if (length > LONGEST || !stream.read(data, length)) {
            throw broken("panjang catatan / length of a record: " + length);
        }
    }

    int id() {
        return id;
    }

    int length() {
        return length;
    }

    int u8(int place) throws Refused {
        if (place >= length) {
            throw broken("catatan terlalu pendek / record too short: " + Integer.toHexString(id));
        }
        return data[place] & 0xFF;
    }

    int u16(int place) throws Refused {
        return u8(place) | u8(place + 1) << 8;
    }

    long u32(int place) throws Refused {
        return u16(place) | (long) u16(place + 2) << 16;
    }

    double number(int place) throws Refused {
        return Double.longBitsToDouble(u32(place) | u32(place + 4) << 32);
    }

    /** Where the next text of this record begins. */
    void textAt(int place) {
        at = place;
    }

    /** The text at the present place; its end may lie in a following record. */
    String text(boolean shortLength) throws Refused {
        int characters = shortLength ? step() : step() | step() << 8;
        int flags = step();
        int runs = (flags & WITH_RUNS) != 0 ? step() | step() << 8 : 0;
        long reading = (flags & WITH_READING) != 0 ? step() | step() << 8 | step() << 16 | (long) step() << 24 : 0;
        StringBuilder text = new StringBuilder(Math.min(characters, LONGEST));
        boolean wide = (flags & WIDE) != 0;
        while (characters > 0) {
            if (at >= length) {
                goOn();
                wide = (step() & WIDE) != 0;
            }
            int low = step();
            if (wide && at >= length) {
                throw broken("huruf terbelah / a divided character");
            }
            text.append((char) (wide ? low | step() << 8 : low));
            characters--;
        }
        pass(4L * runs + reading);
        return text.toString();
    }

    private void pass(long bytes) throws Refused {
        long left = bytes;
        while (left > 0) {
            if (at >= length) {
                goOn();
            }
            int here = (int) Math.min(left, length - at);
            at += here;
            left -= here;
            if (here == 0 && length == 0) {
                throw broken("lanjutan kosong / an empty continuation");
            }
        }
    }

    private int step() throws Refused {
        if (at >= length) {
            goOn();
        }
        return u8(at++);
    }

    private void goOn() throws Refused {
        next();
        if (id != CONTINUE) {
            throw broken("teks terpotong / a text is cut off");
        }
    }

    static Refused broken(String found) {
        return new Refused(Refusal.BROKEN_XLS, found);
    }
}
