package id.selaras.workbook;

/**
 * The end of a zip file, which says where its central directory lies.
 *
 * @param entries   how many entries the directory claims
 * @param directory offset of the directory
 * @param size      bytes of the directory
 */
record ZipEnd(long entries, long directory, long size) {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END_64_LENGTH = 56;
    private static final int LONGEST_COMMENT = 0xFFFF;

    static ZipEnd find(ZipBytes zip) throws Refused {
        long lowest = Math.max(0, zip.length() - END_LENGTH - LONGEST_COMMENT);
        for (long at = zip.length() - END_LENGTH; at >= lowest; at--) {
            if (zip.u32(at) == END && at + END_LENGTH + zip.u16(at + 20) == zip.length()) {
                return read(zip, at);
            }
        }
        for (long at = zip.length() - END_LENGTH; at >= lowest; at--) {
            if (zip.u32(at) == END && zip.u32(at + 12) + zip.u32(at + 16) == at) {
                long over = zip.length() - at - END_LENGTH - zip.u16(at + 20);
                throw over < 0 ? cutOff() : mismatch(over + " bita tambahan di belakang / " + over + " extra bytes at the end");
            }
        }
        throw cutOff();
    }

    private static ZipEnd read(ZipBytes zip, long at) throws Refused {
        if (zip.u16(at + 4) != 0 && zip.u16(at + 4) != 0xFFFF || zip.u16(at + 8) != zip.u16(at + 10)) {
            throw mismatch("arsip yang terbagi / a divided archive");
        }
        ZipEnd end = new ZipEnd(zip.u16(at + 10), zip.u32(at + 16), zip.u32(at + 12));
        long directoryEnd = at;
        if (zip.u32(at - LOCATOR_LENGTH) == LOCATOR_64) {
            directoryEnd = zip.u64(at - LOCATOR_LENGTH + 8);
            end = end.completedBy(zip, directoryEnd, at - LOCATOR_LENGTH);
        }
        if (end.directory < 0 || end.size < 0 || end.size > zip.length() || end.directory + end.size != directoryEnd) {
            throw mismatch("letak daftar isi tidak cocok / the place of the directory does not match");
        }
        return end;
    }

    /** Takes the 64-bit numbers where the short ones are full, and refuses two that contradict each other. */
    private ZipEnd completedBy(ZipBytes zip, long end64, long locator) throws Refused {
        if (zip.u32(end64) != END_64 || end64 + END_64_LENGTH > locator
                || end64 + 12 + zip.u64(end64 + 4) != locator) {
            throw mismatch("catatan ZIP64 tidak cocok / the ZIP64 record does not match");
        }
        long entries64 = zip.u64(end64 + 32);
        long size64 = zip.u64(end64 + 40);
        long directory64 = zip.u64(end64 + 48);
        if (entries != 0xFFFF && entries != entries64 || size != 0xFFFFFFFFL && size != size64
                || directory != 0xFFFFFFFFL && directory != directory64) {
            throw mismatch("catatan ZIP64 bertentangan / the ZIP64 record contradicts the short one");
        }
        return new ZipEnd(entries64, directory64, size64);
    }

    private static Refused cutOff() {
        return new Refused(Refusal.CUT_OFF, "akhir arsip tidak ada / the end of the archive is missing");
    }

    private static Refused mismatch(String found) {
        return new Refused(Refusal.DIRECTORY_MISMATCH, found);
    }
}
