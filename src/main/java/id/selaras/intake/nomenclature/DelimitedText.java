package id.selaras.intake.nomenclature;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with separators (RFC 4180), read strictly: a field may be quoted, a quote inside it is doubled, line breaks inside
 * quotes belong to the field. What breaks these rules is kept as a fault with its line.
 */
final class DelimitedText {

    /**
     * @param line   number from 1 of its first line
     * @param fields at least one
     */
    record Line(int line, List<String> fields) {

        boolean blank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    private static final char[] SEPARATORS = {';', ',', '\t'};

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> textBehindQuotes = new ArrayList<>();
    private int unclosed;
    private int at;
    private int line = 1;

    private DelimitedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Reads a text; its separator is the one of {@code ; , tab} that its first filled line has most of, outside quotes. */
    static DelimitedText read(String text) {
        DelimitedText read = new DelimitedText(text, separator(text));
        read.readAll();
        return read;
    }

    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean filled = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            if (!quoted && filled && (c == '\n' || c == '\r')) {
                break;
            }
            filled |= !Character.isWhitespace(c);
            for (int which = 0; which < SEPARATORS.length; which++) {
                counts[which] += !quoted && c == SEPARATORS[which] ? 1 : 0;
            }
        }
        int most = counts[0] >= counts[1] ? 0 : 1;
        return SEPARATORS[counts[2] > counts[most] ? 2 : most];
    }

    private void readAll() {
        while (at < text.length()) {
            int start = line;
            List<String> fields = new ArrayList<>();
            do {
                fields.add(text.startsWith("\"", at) ? quoted(start) : plain());
            } while (next());
            lines.add(new Line(start, List.copyOf(fields)));
        }
    }

    /** Passes a separator and says true, or passes the end of the line and says false. */
    private boolean next() {
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            return true;
        }
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        line++;
        return false;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !endsLine(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted(int start) {
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && text.startsWith("\"", at)) {
                at++;
                field.append(c);
            } else if (c == '"') {
                String behind = plain();
                if (!behind.isBlank()) {
                    textBehindQuotes.add(start);
                }
                return field.append(behind.strip()).toString();
            } else {
                line += c == '\n' || c == '\r' && !text.startsWith("\n", at) ? 1 : 0;
                field.append(c);
            }
        }
        unclosed = start;
        return field.toString();
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    List<Line> lines() {
        return lines;
    }

    /** Lines where letters stand behind a closing quote. */
    List<Integer> textBehindQuotes() {
        return textBehindQuotes;
    }

    /** The line whose quote is never closed, so that everything behind it is one field; 0: none. */
    int unclosed() {
        return unclosed;
    }
}
