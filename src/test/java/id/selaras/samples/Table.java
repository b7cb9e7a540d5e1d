package id.selaras.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated source file with one header line. */
record Table(List<String> columns, List<Map<String, String>> rows) {

    static Table read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<String> columns = List.of(lines.get(0).split("\t", -1));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                rows.add(row(columns, line.split("\t", -1), file));
            }
            return new Table(columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows with that value in a column. */
    Table where(String column, String value) {
        return new Table(columns, rows.stream().filter(row -> row.get(column).equals(value)).toList());
    }

    static void write(Path file, List<String> columns, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
        rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> columns, String[] values, Path file) {
        if (values.length != columns.size()) {
            throw new IllegalStateException(file + ": " + String.join("|", values));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            row.put(columns.get(at), values[at]);
        }
        return row;
    }
}
