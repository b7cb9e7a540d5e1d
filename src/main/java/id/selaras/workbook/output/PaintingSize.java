package id.selaras.workbook.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Counts the cells and rows that are written in a workbook, empty styled ones too, without building them. */
final class PaintingSize {

    /** Painting holds every written cell in memory. */
    static final long MOST_CELLS = 400_000;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NAME = 4;

    private PaintingSize() {
    }

    /** False for an old .xls, which is the only other kind that can be read. */
    static boolean isZip(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    static boolean fits(Path source) throws IOException {
        long count = 0;
        try (ZipFile zip = new ZipFile(source.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.contains("worksheets/") && name.endsWith(".xml") && count <= MOST_CELLS) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        count += cells(in);
                    }
                }
            }
        }
        return count <= MOST_CELLS;
    }

    /** Start tags named {@code c} or {@code row}, with or without a prefix; a row without cells costs as much as a cell. */
    private static long cells(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long cells = 0;
        StringBuilder name = new StringBuilder(LONGEST_NAME);
        boolean inName = false;
        for (int length = in.read(buffer); length >= 0 && cells <= MOST_CELLS; length = in.read(buffer)) {
            for (int at = 0; at < length; at++) {
                char c = (char) buffer[at];
                if (c == '<' || c == ':' && inName) {
                    name.setLength(0);
                    inName = true;
                } else if (inName && (c == ' ' || c == '>' || c == '/')) {
                    cells += isCell(name) ? 1 : 0;
                    inName = false;
                } else if (inName && name.length() < LONGEST_NAME) {
                    name.append(c);
                }
            }
        }
        return cells;
    }

    private static boolean isCell(CharSequence name) {
        return name.length() == 1 && name.charAt(0) == 'c' || "row".contentEquals(name);
    }
}
