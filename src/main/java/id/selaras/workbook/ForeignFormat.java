package id.selaras.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Recognises what stands under an .xlsx name when it is no zip container, so that the sender learns what it is. */
final class ForeignFormat {

    private static final int LOOKED_AT = 4096;

    private ForeignFormat() {
    }

    /** True for the container of old Office files, whatever is inside. */
    static boolean isCompound(byte[] bytes) {
        return startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /** The reason for refusing these bytes, which begin neither like a zip file nor like an old Excel file. */
    static Refused recognise(byte[] bytes) {
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
