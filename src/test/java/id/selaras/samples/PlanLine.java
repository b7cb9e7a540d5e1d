package id.selaras.samples;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** One sub-activity of a sample plan. The place in the plan comes from the honest code, what is shown from the values. */
final class PlanLine {

    private final String code;
    private final Map<String, String> values;
    private int row;

    PlanLine(String code, Map<String, String> values) {
        this.code = code;
        this.values = new LinkedHashMap<>(values);
    }

    PlanLine copy() {
        return new PlanLine(code, values);
    }

    /** The honest code, whatever stands in the sheet. */
    String code() {
        return code;
    }

    String get(String column) {
        return values.getOrDefault(column, "");
    }

    void set(String column, String value) {
        values.put(column, value);
    }

    /** An amount for sums: nothing or a placeholder counts as zero. */
    BigDecimal amount(String column) {
        String text = get(column);
        return text.matches("-?\\d+") ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    boolean hasSecondIndicator() {
        return !get("indikator2").isEmpty();
    }

    /** The row of the sheet, from 1; set by the writer. */
    int row() {
        return row;
    }

    void at(int row) {
        this.row = row;
    }

    /** The code above at a number of segments: 1 urusan, 2 bidang, 3 program, 5 kegiatan. */
    static String above(String code, int segments) {
        String[] parts = code.split("\\.");
        return String.join(".", java.util.Arrays.copyOf(parts, segments));
    }
}
