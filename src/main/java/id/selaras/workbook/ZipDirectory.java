package id.selaras.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the central directory of a zip file and holds it against the local headers; nothing is unpacked here. */
final class ZipDirectory {

    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int FLAG_ENCRYPTED = 1;
    private static final int FLAG_SIZES_BEHIND = 8;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int AES = 99;
    private static final long FULL = 0xFFFFFFFFL;

    private final ZipBytes zip;
    private final ZipEnd end;
    private final List<ZipPart> parts = new ArrayList<>();

    private ZipDirectory(ZipBytes zip, ZipEnd end) {
        this.zip = zip;
        this.end = end;
    }

    /** All entries, by their place in the file. */
    static List<ZipPart> read(ZipBytes zip) throws Refused {
        ZipDirectory directory = new ZipDirectory(zip, ZipEnd.find(zip));
        directory.readEntries();
        directory.checkNames();
        directory.checkPlaces();
        return directory.parts;
    }

    private void readEntries() throws Refused {
        if (end.entries() > Limits.ENTRIES) {
            throw new Refused(Refusal.TOO_MANY_ENTRIES, end.entries() + " bagian / " + end.entries() + " parts");
        }
        long at = end.directory();
        for (long entry = 0; entry < end.entries(); entry++) {
            int nameLength = zip.u16(at + 28);
            int extraLength = zip.u16(at + 30);
            long next = at + CENTRAL_LENGTH + nameLength + extraLength + Math.max(0, zip.u16(at + 32));
            if (zip.u32(at) != CENTRAL || nameLength < 0 || next > end.directory() + end.size()) {
                throw mismatch("daftar isi rusak / the directory is damaged");
            }
            parts.add(readEntry(at, nameLength, extraLength));
            at = next;
        }
        if (at != end.directory() + end.size()) {
            throw mismatch("daftar isi memuat lebih dari yang dinyatakan / the directory holds more than it says");
        }
    }

    private ZipPart readEntry(long at, int nameLength, int extraLength) throws Refused {
        String name = new String(zip.array(), (int) at + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8);
        Zip64 wide = new Zip64(zip, at + CENTRAL_LENGTH + nameLength, extraLength);
        long unpacked = wide.value(zip.u32(at + 24));
        long packed = wide.value(zip.u32(at + 20));
        long header = wide.value(zip.u32(at + 42));
        int flags = zip.u16(at + 8);
        int method = zip.u16(at + 10);
        if ((flags & FLAG_ENCRYPTED) != 0 || method == AES) {
            throw new Refused(Refusal.ENCRYPTED, "bagian tersandi / encrypted part: " + name);
        }
        if (method != STORED && method != DEFLATED) {
            throw new Refused(Refusal.PACKING_METHOD, name + ": " + method);
        }
        long crc = zip.u32(at + 16);
        checkLocal(name, at, nameLength, header, new Sizes(crc, packed, unpacked));
        long data = header + LOCAL_LENGTH + nameLength + zip.u16(header + 28);
        if (packed < 0 || unpacked < 0 || !zip.inside(data, packed) || data + packed > end.directory()) {
            throw mismatch("isi di luar tempatnya / contents out of place: " + name);
        }
        return new ZipPart(name, (int) header, (int) data, (int) packed, unpacked, (int) crc, method == DEFLATED);
    }

    private record Sizes(long crc, long packed, long unpacked) {
    }

    private void checkLocal(String name, long central, int nameLength, long header, Sizes listed) throws Refused {
        boolean sameName = zip.u32(header) == LOCAL && zip.u16(header + 26) == nameLength
                && zip.same(header + LOCAL_LENGTH, central + CENTRAL_LENGTH, nameLength);
        if (!sameName || zip.u16(header + 8) != zip.u16(central + 10) || (zip.u16(header + 6) & FLAG_ENCRYPTED) != 0) {
            throw mismatch("daftar isi dan isi berbeda / directory and entry differ: " + name);
        }
        Zip64 wide = new Zip64(zip, header + LOCAL_LENGTH + nameLength, zip.u16(header + 28));
        long unpacked = wide.value(zip.u32(header + 22));
        long packed = wide.value(zip.u32(header + 18));
        boolean sizesBehind = (zip.u16(header + 6) & FLAG_SIZES_BEHIND) != 0;
        boolean same = zip.u32(header + 14) == listed.crc && packed == listed.packed && unpacked == listed.unpacked;
        boolean leftOpen = sizesBehind && isOpen(packed, listed.packed) && isOpen(unpacked, listed.unpacked);
        if (!same && !leftOpen) {
            throw mismatch("daftar isi dan isi berbeda / directory and entry differ: " + name);
        }
    }

    private static boolean isOpen(long local, long listed) {
        return local == 0 || local == FULL || local == listed;
    }

    private void checkNames() throws Refused {
        Set<String> names = new HashSet<>();
        for (ZipPart part : parts) {
            if (!isSafe(part.name())) {
                throw new Refused(Refusal.UNSAFE_NAME, part.name());
            }
            if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
                throw new Refused(Refusal.DUPLICATE_ENTRY, part.name());
            }
        }
    }

    private static boolean isSafe(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        for (String step : name.split("/")) {
            if (step.isEmpty() || step.equals(".") || step.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** Entries must not share bytes (a small file could unpack for ever), and none may stand there unlisted. */
    private void checkPlaces() throws Refused {
        parts.sort(Comparator.comparingInt(ZipPart::header));
        int behind = 0;
        for (ZipPart part : parts) {
            if (part.header() < behind) {
                throw mismatch("bagian saling tumpuk / parts lie on each other: " + part.name());
            }
            checkGap(behind, part.header());
            behind = part.data() + part.packed();
        }
        checkGap(behind, (int) end.directory());
    }

    private void checkGap(int from, int to) throws Refused {
        for (int at = from; at <= to - 4; at++) {
            if (zip.u32(at) == LOCAL) {
                throw mismatch("bagian yang tidak terdaftar / a part that is not listed");
            }
        }
    }

    private static Refused mismatch(String found) {
        return new Refused(Refusal.DIRECTORY_MISMATCH, found);
    }
}
