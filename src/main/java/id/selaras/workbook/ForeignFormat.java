package id.selaras.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Recognises what stands under an .xlsx name when it is no zip container, so that the sender learns what it is. */
final class ForeignFormat {

    private static final int LOOKED_AT = 4096;
    private static final int DIRECTORY_ENTRY = 128;

    private ForeignFormat() {
    }

    /** The reason for refusing these bytes, which do not begin like a zip file. */
    static Refused recognise(byte[] bytes) {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return compoundFile(bytes);
        }
        if (startsWith(bytes, 0x09, 0x00, 0x04, 0x00) || startsWith(bytes, 0x09, 0x02, 0x06, 0x00)
                || startsWith(bytes, 0x09, 0x04, 0x06, 0x00) || startsWith(bytes, 0x09, 0x08)) {
            return new Refused(Refusal.OLD_XLS, "Excel lama (.xls) / old Excel (.xls)");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return otherKind("PDF");
        }
        if (startsWith(bytes, 'R', 'a', 'r', '!')) {
            return otherKind("RAR");
        }
        if (startsWith(bytes, '7', 'z', 0xBC, 0xAF)) {
            return otherKind("7z");
        }
        if (startsWith(bytes, 0x1F, 0x8B)) {
            return otherKind("gzip");
        }
        return textOrUnknown(bytes);
    }

    private static Refused compoundFile(byte[] bytes) {
        if (hasStream(bytes, "EncryptedPackage")) {
            return new Refused(Refusal.ENCRYPTED, "buku kerja dengan kata sandi / a workbook with a password");
        }
        if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) {
            return new Refused(Refusal.OLD_XLS, "Excel 97-2003 (.xls)");
        }
        return otherKind(hasStream(bytes, "WordDocument") ? "Word 97-2003 (.doc)" : "OLE2");
    }

    /** Directory entries of a compound file are 128 bytes long and begin with the name in UTF-16. */
    private static boolean hasStream(byte[] bytes, String name) {
        byte[] wanted = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        for (int at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static Refused textOrUnknown(byte[] bytes) {
        String text = beginning(bytes);
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return new Refused(Refusal.OLD_XLS, "XML Spreadsheet 2003 (.xls)");
        }
        boolean tag = start.startsWith("<") || start.startsWith("mime-version:");
        if (tag && (start.contains("<html") || start.contains("<!doctype html") || start.contains("<table")
                || start.contains("text/html") || start.contains("<meta") || start.contains("<style"))) {
            return new Refused(Refusal.HTML, quoted(text));
        }
        if (start.isEmpty() || start.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            return otherKind("tidak dikenal / unknown");
        }
        return new Refused(Refusal.PLAIN_TEXT, quoted(text));
    }

    private static String beginning(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        boolean wide = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        String text = new String(bytes, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String quoted(String text) {
        return PlainText.printable(text.strip(), 60);
    }

    private static Refused otherKind(String kind) {
        return new Refused(Refusal.OTHER_KIND, kind);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
