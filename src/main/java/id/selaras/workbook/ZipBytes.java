package id.selaras.workbook;

/** Little-endian numbers in the bytes of a zip file; reading outside the file gives -1, never an error. */
final class ZipBytes {

    private final byte[] bytes;

    ZipBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    byte[] array() {
        return bytes;
    }

    int u16(long at) {
        return inside(at, 2) ? (bytes[(int) at] & 0xFF) | (bytes[(int) at + 1] & 0xFF) << 8 : -1;
    }

    long u32(long at) {
        return inside(at, 4) ? u16(at) | (long) u16(at + 2) << 16 : -1;
    }

    /** A 64-bit number; one beyond {@link Long#MAX_VALUE} comes out negative. */
    long u64(long at) {
        return inside(at, 8) ? u32(at) | u32(at + 4) << 32 : -1;
    }

    boolean inside(long at, long length) {
        return at >= 0 && length >= 0 && at <= bytes.length - length;
    }

    boolean same(long at, long other, int length) {
        return inside(at, length) && inside(other, length)
                && java.util.Arrays.equals(bytes, (int) at, (int) at + length, bytes, (int) other, (int) other + length);
    }
}
