package id.selaras.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code access/authorisation.tsv}: a line for each call, a column for each {@link Asker}, the expected status in each cell. */
final class AuthorisationTable {

    private AuthorisationTable() {
    }

    /** @param expected statuses any of which is right: a job may be over before it can be cancelled */
    record Line(String method, String path, Map<Asker, Set<Integer>> expected) {

        String call() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return call();
        }
    }

    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                AuthorisationTable.class.getResourceAsStream("/access/authorisation.tsv"), StandardCharsets.UTF_8))) {
            String[] head = table.readLine().split("\t");
            for (String line = table.readLine(); line != null; line = table.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line(head, line.split("\t")));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }

    private static Line line(String[] head, String[] cells) {
        Map<Asker, Set<Integer>> expected = new EnumMap<>(Asker.class);
        for (int column = 2; column < head.length; column++) {
            Set<Integer> statuses = new TreeSet<>();
            for (String status : cells[column].split("/")) {
                statuses.add(Integer.valueOf(status));
            }
            expected.put(Asker.valueOf(head[column]), statuses);
        }
        if (expected.size() != Asker.values().length) {
            throw new IllegalStateException("every line says what happens to everybody: " + cells[0] + " " + cells[1]);
        }
        return new Line(cells[0], cells[1], expected);
    }
}
