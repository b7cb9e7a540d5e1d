package id.selaras.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The container of old Office files (OLE2), held in memory: a small file system of sectors. Nothing it claims of its own size is
 * believed, and no chain is followed further than the file has sectors.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int MINI_SECTOR = 64;
    private static final int IN_HEADER = 109;
    private static final int END_OF_CHAIN = -2;
    private static final int NOBODY = -1;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;

    private record Entry(int kind, int start, long size) {
    }

    private final ZipBytes bytes;
    private final int sectorSize;
    private final int sectors;
    private final int[] next;
    private final Map<String, Entry> top = new HashMap<>();
    private int[] miniNext;
    private int[] miniSectors;

    private CompoundFile(byte[] whole) throws Refused {
        bytes = new ZipBytes(whole);
        int shift = bytes.u16(30);
        if (whole.length < HEADER || shift != 9 && shift != 12 || bytes.u16(32) != 6) {
            throw broken("kepala berkas / file header");
        }
        sectorSize = 1 << shift;
        sectors = (int) Math.min(Integer.MAX_VALUE, ((long) whole.length - 1) / sectorSize);
        next = table();
        readTop();
    }

    static CompoundFile open(byte[] whole) throws Refused {
        return new CompoundFile(whole);
    }

    /** True when the top folder has a stream or folder of that name. */
    boolean has(String name) {
        return top.containsKey(name);
    }

    /** The stream of that name in the top folder; null when there is none. */
    CompoundStream stream(String name) throws Refused {
        Entry entry = top.get(name);
        if (entry == null || entry.kind != STREAM) {
            return null;
        }
        boolean mini = entry.size < bytes.u32(56);
        int[] places = mini ? miniPlaces(entry) : places(chain(entry.start, next));
        int piece = mini ? MINI_SECTOR : sectorSize;
        if (entry.size > (long) places.length * piece) {
            throw broken("alur lebih pendek daripada ukurannya / a stream shorter than its size");
        }
        return new CompoundStream(bytes.array(), places, piece, (int) entry.size);
    }

    private int[] table() throws Refused {
        long count = bytes.u32(44);
        if (count < 1 || count > sectors) {
            throw count > sectors ? cutOff() : broken("tabel sektor / sector table");
        }
        int[] tables = new int[(int) count];
        int filled = 0;
        for (; filled < count && filled < IN_HEADER; filled++) {
            tables[filled] = i32(76 + 4L * filled);
        }
        int further = i32(68);
        int perSector = sectorSize / 4 - 1;
        while (filled < count) {
            long at = place(further);
            for (int step = 0; step < perSector && filled < count; step++) {
                tables[filled++] = i32(at + 4L * step);
            }
            further = i32(at + 4L * perSector);
        }
        return numbers(tables);
    }

    /** The numbers that stand in some sectors, in order. */
    private int[] numbers(int[] from) throws Refused {
        int[] numbers = new int[from.length * (sectorSize / 4)];
        int at = 0;
        for (int sector : from) {
            long place = place(sector);
            for (int step = 0; step < sectorSize; step += 4) {
                numbers[at++] = i32(place + step);
            }
        }
        return numbers;
    }

    private int[] chain(int start, int[] links) throws Refused {
        int[] chain = new int[16];
        int length = 0;
        for (int at = start; at != END_OF_CHAIN; at = links[at]) {
            if (at < 0 || at >= links.length || length > links.length) {
                throw broken("rantai sektor / sector chain");
            }
            if (length == chain.length) {
                chain = Arrays.copyOf(chain, length * 2);
            }
            chain[length++] = at;
        }
        return Arrays.copyOf(chain, length);
    }

    private int[] places(int[] chain) throws Refused {
        int[] places = new int[chain.length];
        for (int at = 0; at < places.length; at++) {
            places[at] = (int) place(chain[at]);
        }
        return places;
    }

    private int[] miniPlaces(Entry entry) throws Refused {
        if (miniNext == null) {
            throw broken("aliran kecil / small streams");
        }
        int[] chain = chain(entry.start, miniNext);
        int perSector = sectorSize / MINI_SECTOR;
        int[] places = new int[chain.length];
        for (int at = 0; at < places.length; at++) {
            int holder = chain[at] / perSector;
            if (holder >= miniSectors.length) {
                throw broken("aliran kecil / small streams");
            }
            places[at] = miniSectors[holder] + chain[at] % perSector * MINI_SECTOR;
        }
        return places;
    }

    /** Reads the entries of the top folder: a tree whose root is the child of the first entry. */
    private void readTop() throws Refused {
        int[] folder = places(chain(i32(48), next));
        if (folder.length == 0) {
            throw broken("daftar isi / directory");
        }
        if (bytes.u32(64) > 0) {
            miniNext = numbers(chain(i32(60), next));
            miniSectors = places(chain(i32(folder[0] + 116L), next));
        }
        walk(folder);
    }

    private void walk(int[] folder) throws Refused {
        int perSector = sectorSize / ENTRY;
        BitSet met = new BitSet();
        java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>();
        open.push(i32(folder[0] + 76L));
        while (!open.isEmpty()) {
            int entry = open.pop();
            if (entry == NOBODY) {
                continue;
            }
            if (entry < 0 || entry / perSector >= folder.length || met.get(entry)) {
                throw broken("daftar isi / directory");
            }
            met.set(entry);
            long at = folder[entry / perSector] + (long) entry % perSector * ENTRY;
            int kind = bytes.array()[(int) at + 66];
            int nameLength = Math.max(0, Math.min(64, bytes.u16(at + 64)) - 2);
            String name = new String(bytes.array(), (int) at, nameLength, StandardCharsets.UTF_16LE);
            if (kind == STORAGE || kind == STREAM) {
                top.put(name, new Entry(kind, i32(at + 116), bytes.u32(at + 120)));
            }
            open.push(i32(at + 68));
            open.push(i32(at + 72));
        }
    }

    private int i32(long at) {
        return (int) bytes.u32(at);
    }

    /** Offset of a sector; refused where the file ends before it does. */
    private long place(int sector) throws Refused {
        long place = ((long) sector + 1) * sectorSize;
        if (sector < 0) {
            throw broken("nomor sektor / sector number");
        }
        if (!bytes.inside(place, sectorSize)) {
            throw cutOff();
        }
        return place;
    }

    private static Refused broken(String found) {
        return new Refused(Refusal.BROKEN_XLS, found);
    }

    private static Refused cutOff() {
        return new Refused(Refusal.CUT_OFF, "akhir berkas .xls tidak ada / the end of the .xls file is missing");
    }
}
