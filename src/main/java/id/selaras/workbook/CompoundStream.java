package id.selaras.workbook;

/** The bytes of one stream of a compound file, wherever its sectors lie; nothing is copied before it is read. */
final class CompoundStream {

    private final byte[] bytes;
    private final int[] places;
    private final int piece;
    private final int size;
    private int position;

    /** @param piece bytes at each place, a power of two */
    CompoundStream(byte[] bytes, int[] places, int piece, int size) {
        this.bytes = bytes;
        this.places = places;
        this.piece = piece;
        this.size = size;
    }

    int size() {
        return size;
    }

    int position() {
        return position;
    }

    void seek(int to) {
        position = to;
    }

    /** False when fewer bytes are left. */
    boolean read(byte[] into, int length) {
        if (position < 0 || length > size - position) {
            return false;
        }
        int done = 0;
        while (done < length) {
            int inside = position % piece;
            int count = Math.min(length - done, piece - inside);
            System.arraycopy(bytes, places[position / piece] + inside, into, done, count);
            done += count;
            position += count;
        }
        return true;
    }
}
