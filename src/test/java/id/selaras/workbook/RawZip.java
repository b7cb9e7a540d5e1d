package id.selaras.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files byte by byte, so that a test can put exactly one lie into one of them. */
final class RawZip {

    /** One entry; every field that is written may be set to a lie. */
    static final class Entry {
        String name;
        String listedName;
        byte[] packed;
        int method = 8;
        int flags;
        long crc;
        long packedSize;
        long unpackedSize;
        long localUnpackedSize;
        boolean unlisted;
        private int offset;

        private byte[] local() {
            byte[] text = name.getBytes(StandardCharsets.UTF_8);
            return little(30 + text.length).putInt(0x04034b50).putShort((short) 20).putShort((short) flags)
                    .putShort((short) method).putInt(0).putInt((int) crc).putInt((int) packedSize)
                    .putInt((int) localUnpackedSize).putShort((short) text.length).putShort((short) 0).put(text).array();
        }

        private byte[] central() {
            byte[] text = listedName.getBytes(StandardCharsets.UTF_8);
            return little(46 + text.length).putInt(0x02014b50).putShort((short) 20).putShort((short) 20)
                    .putShort((short) flags).putShort((short) method).putInt(0).putInt((int) crc).putInt((int) packedSize)
                    .putInt((int) unpackedSize).putShort((short) text.length).putShort((short) 0).putShort((short) 0)
                    .putShort((short) 0).putShort((short) 0).putInt(0).putInt(offset).put(text).array();
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    RawZip add(String name, byte[] contents) {
        entry(name, contents);
        return this;
    }

    Entry entry(String name, byte[] contents) {
        Entry entry = new Entry();
        entry.name = name;
        entry.listedName = name;
        entry.packed = deflate(contents);
        entry.packedSize = entry.packed.length;
        entry.unpackedSize = contents.length;
        entry.localUnpackedSize = contents.length;
        CRC32 crc = new CRC32();
        crc.update(contents);
        entry.crc = crc.getValue();
        entries.add(entry);
        return entry;
    }

    Entry get(String name) {
        return entries.stream().filter(entry -> entry.name.equals(name)).findFirst().orElseThrow();
    }

    /** Adds an entry that shares name and bytes with nobody, but packed bytes already known. */
    Entry again(Entry other, String name) {
        Entry entry = entry(name, new byte[0]);
        entry.packed = other.packed;
        entry.packedSize = other.packedSize;
        entry.unpackedSize = other.unpackedSize;
        entry.localUnpackedSize = other.localUnpackedSize;
        entry.crc = other.crc;
        return entry;
    }

    byte[] bytes() {
        return bytes(false);
    }

    /** With ZIP64 records at the end, and the short fields full, as streaming writers leave them. */
    byte[] bytesWithZip64End() {
        return bytes(true);
    }

    private byte[] bytes(boolean zip64) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            entry.offset = out.size();
            out.writeBytes(entry.local());
            out.writeBytes(entry.packed);
        }
        int directory = out.size();
        List<Entry> listed = entries.stream().filter(entry -> !entry.unlisted).toList();
        listed.forEach(entry -> out.writeBytes(entry.central()));
        int size = out.size() - directory;
        if (zip64) {
            int at = out.size();
            out.writeBytes(little(56).putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0)
                    .putInt(0).putLong(listed.size()).putLong(listed.size()).putLong(size).putLong(directory).array());
            out.writeBytes(little(20).putInt(0x07064b50).putInt(0).putLong(at).putInt(1).array());
        }
        out.writeBytes(little(22).putInt(0x06054b50).putInt(0).putShort((short) (zip64 ? 0xFFFF : listed.size()))
                .putShort((short) (zip64 ? 0xFFFF : listed.size())).putInt(zip64 ? -1 : size)
                .putInt(zip64 ? -1 : directory).putShort((short) 0).array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflate(byte[] contents) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(contents);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
