package id.selaras.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The parts of a zip container held in memory; part names are found ignoring case, as the file format asks. */
final class Archive {

    private static final int BUFFER = 1 << 16;

    private final byte[] bytes;
    private final Map<String, ZipPart> parts = new HashMap<>();
    private final List<ZipPart> inOrder;

    private Archive(byte[] bytes, List<ZipPart> inOrder) {
        this.bytes = bytes;
        this.inOrder = inOrder;
        inOrder.forEach(part -> parts.put(part.name().toLowerCase(Locale.ROOT), part));
    }

    /** Reads the directory and counts the real bytes of every entry. */
    static Archive open(byte[] bytes) throws Refused {
        Archive archive = new Archive(bytes, ZipDirectory.read(new ZipBytes(bytes)));
        archive.checkClaims();
        archive.checkContents();
        return archive;
    }

    List<ZipPart> parts() {
        return inOrder;
    }

    /** The part of that name, or null. */
    ZipPart part(String name) {
        return parts.get(name.toLowerCase(Locale.ROOT));
    }

    /** The unpacked bytes of a part. */
    InputStream stream(ZipPart part) {
        InputStream packed = new ByteArrayInputStream(bytes, part.data(), part.packed());
        return part.deflated() ? new InflaterInputStream(packed, new Inflater(true), BUFFER) {
            @Override
            public void close() {
                inf.end();
            }
        } : packed;
    }

    private void checkClaims() throws Refused {
        long sheets = 0;
        long rest = 0;
        for (ZipPart part : inOrder) {
            checkRatio(part, part.unpacked(), part.packed());
            long size = Math.min(part.unpacked(), Limits.UNPACKED_WITH_SHEETS_BYTES + 1);
            sheets += isSheet(part) ? size : 0;
            rest += isSheet(part) ? 0 : size;
        }
        checkTotal(sheets, rest);
    }

    private void checkContents() throws Refused {
        byte[] buffer = new byte[BUFFER];
        for (ZipPart part : inOrder) {
            CRC32 crc = new CRC32();
            if (part.deflated()) {
                unpack(part, crc, buffer);
            } else {
                crc.update(bytes, part.data(), part.packed());
                if (part.packed() != part.unpacked()) {
                    throw falseSize(part);
                }
            }
            if ((int) crc.getValue() != part.crc()) {
                throw new Refused(Refusal.CHECKSUM, part.name());
            }
        }
    }

    private void unpack(ZipPart part, CRC32 crc, byte[] buffer) throws Refused {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, part.data(), part.packed());
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw falseSize(part);
                }
                crc.update(buffer, 0, count);
                checkRatio(part, inflater.getBytesWritten(), inflater.getBytesRead());
                if (inflater.getBytesWritten() > part.unpacked()) {
                    throw falseSize(part);
                }
            }
            if (inflater.getBytesWritten() != part.unpacked() || inflater.getBytesRead() != part.packed()) {
                throw falseSize(part);
            }
        } catch (DataFormatException broken) {
            throw new Refused(Refusal.CHECKSUM, part.name());
        } finally {
            inflater.end();
        }
    }

    private static void checkRatio(ZipPart part, long unpacked, long packed) throws Refused {
        if (unpacked > Limits.RATIO_FREE_BYTES && unpacked / Limits.RATIO > packed) {
            throw new Refused(Refusal.PACKED_TOO_TIGHT, part.name() + ": " + packed + " -> " + unpacked + " bita / bytes");
        }
    }

    private static boolean isSheet(ZipPart part) {
        return part.name().toLowerCase(Locale.ROOT).startsWith("xl/worksheets/");
    }

    private static void checkTotal(long sheets, long rest) throws Refused {
        if (rest > Limits.UNPACKED_BYTES) {
            throw new Refused(Refusal.UNPACKS_TOO_LARGE, "lebih dari 256 MB di luar lembar / more than 256 MB besides sheets");
        }
        if (sheets + rest > Limits.UNPACKED_WITH_SHEETS_BYTES) {
            throw new Refused(Refusal.UNPACKS_TOO_LARGE, "lebih dari 1 GB / more than 1 GB");
        }
    }

    private static Refused falseSize(ZipPart part) {
        return new Refused(Refusal.FALSE_SIZE, part.name());
    }
}
