package id.selaras.workbook;

/** Hands out the 64-bit sizes of one entry, in their fixed order, for those short fields that are full. */
final class Zip64 {

    private static final int ID = 0x0001;
    private static final long FULL = 0xFFFFFFFFL;

    private final ZipBytes zip;
    private long at;
    private long end;

    Zip64(ZipBytes zip, long extra, int extraLength) {
        this.zip = zip;
        long field = extra;
        while (field + 4 <= extra + extraLength) {
            int length = zip.u16(field + 2);
            if (length < 0) {
                return;
            }
            if (zip.u16(field) == ID) {
                at = field + 4;
                end = Math.min(at + length, extra + extraLength);
                return;
            }
            field += 4 + length;
        }
    }

    /** The value itself, or the 64-bit one behind it; a full field without a 64-bit one stays full. */
    long value(long recorded) {
        if (recorded != FULL || at + 8 > end) {
            return recorded;
        }
        at += 8;
        return zip.u64(at - 8);
    }
}
