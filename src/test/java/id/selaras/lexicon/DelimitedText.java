package id.selaras.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A table as text, cells parted by a comma or a tab; a cell in quotation marks may hold the separator and line ends. */
final class DelimitedText {

    private DelimitedText() {
    }

    /** For each row the filled cells of some columns; columns the table lacks are passed over. */
    static List<List<String>> rows(String text, char separator, List<String> names) {
        List<List<String>> rows = rows(text, separator);
        List<String> heads = rows.get(0);
        return rows.subList(1, rows.size()).stream().map(row -> names.stream().map(heads::indexOf)
                .filter(at -> at >= 0 && at < row.size() && !row.get(at).isBlank()).map(at -> row.get(at).strip()).toList()).toList();
    }

    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && separator == ',') {
                boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                cell.append(doubled ? "\"" : "");
                at += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (quoted || c != separator && c != '\n') {
                cell.append(c);
            } else {
                row.add(cell.toString().replace("\r", ""));
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (!row.isEmpty() || cell.length() > 0) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
