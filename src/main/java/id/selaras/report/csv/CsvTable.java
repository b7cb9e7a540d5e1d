package id.selaras.report.csv;

import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One CSV file being put together (RFC 4180, UTF-8, commas, decimal points). */
final class CsvTable {

    /** What a column holds. */
    record Column(String name, String type, String description) {

        static Column text(String name, String description) {
            return new Column(name, "string", description);
        }

        static Column rupiah(String name, String description) {
            return new Column(name, "number", description + "; rupiah");
        }

        static Column number(String name, String description) {
            return new Column(name, "number", description);
        }

        static Column count(String name, String description) {
            return new Column(name, "integer", description);
        }
    }

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final String name;
    private final String title;
    private final List<Column> columns;
    private final StringBuilder text = new StringBuilder();
    private int rows;

    CsvTable(String name, String title, Column... columns) {
        this.name = name;
        this.title = title;
        this.columns = List.of(columns);
        line(this.columns.stream().map(Column::name).toList());
    }

    /** One value for each column: text, a number, rupiah, or null for nothing. */
    void row(Object... values) {
        List<String> cells = new ArrayList<>(values.length);
        for (Object value : values) {
            cells.add(value == null ? "" : value instanceof Rupiah money ? money.amount().toPlainString()
                    : value instanceof BigDecimal exact ? exact.toPlainString() : value instanceof Number number ? number.toString() : safe(value.toString()));
        }
        line(cells);
        rows++;
    }

    /** A spreadsheet would run text that starts like a formula; an apostrophe before it keeps it text. */
    private static String safe(String text) {
        String clean = text.replace("\u0000", "");
        return !clean.isEmpty() && STARTS_FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    private void line(List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at);
            boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
            text.append(at == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        text.append("\r\n");
    }

    String name() {
        return name;
    }

    String file() {
        return name + ".csv";
    }

    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
