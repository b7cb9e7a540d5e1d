package id.selaras.decision;

import id.selaras.decision.table.TableDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text form of a shipped table ({@code docs/decision-tables.md}, section 4). */
public final class TableSource {

    private TableSource() {
    }

    public static TableDraft read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    public static TableDraft parse(String text) {
        String title = "";
        Map<String, String> properties = new LinkedHashMap<>();
        List<String> headings = List.of();
        List<String> testHeadings = List.of();
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> tests = new ArrayList<>();
        for (String line : text.split("\r?\n")) {
            if (line.isBlank() || line.startsWith("##")) {
                continue;
            }
            List<String> fields = fields(line);
            String first = fields.get(0);
            if (first.equals("#Judul")) {
                title = fields.get(1);
            } else if (first.equals("#header")) {
                headings = fields.subList(1, fields.size());
            } else if (first.equals("#uji")) {
                testHeadings = fields.subList(1, fields.size());
            } else if (first.startsWith("#")) {
                properties.put(first.substring(1), fields.size() > 1 ? fields.get(1) : "");
            } else {
                (testHeadings.isEmpty() ? rows : tests).add(fields);
            }
        }
        return new TableDraft(title, properties, headings, rows, testHeadings, tests);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\t", -1)) {
            fields.add(unescaped(field));
        }
        while (fields.size() > 1 && fields.get(fields.size() - 1).isEmpty()) {
            fields.remove(fields.size() - 1);
        }
        return fields;
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder(field.length());
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            char next = at + 1 < field.length() ? field.charAt(at + 1) : ' ';
            if (c == '\\' && "nt\\".indexOf(next) >= 0) {
                text.append(next == 'n' ? '\n' : next == 't' ? '\t' : '\\');
                at++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
