package id.selaras.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One agency of the samples: how its file looks and its lines after the planted faults were applied. */
final class AgencySource {

    private final Map<String, String> head;
    private final int year;
    private final List<PlanLine> lines = new ArrayList<>();
    private final Map<String, BigDecimal> wrongSums = new HashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    AgencySource(Map<String, String> head, Table plan) {
        this(head, plan, 2026);
    }

    /** @param year of the plan */
    AgencySource(Map<String, String> head, Table plan, int year) {
        this.head = head;
        this.year = year;
        plan.rows().forEach(row -> lines.add(new PlanLine(row.get("kode"), row)));
    }

    String file() {
        return head.get("berkas") + ".xlsx";
    }

    int year() {
        return year;
    }

    String key() {
        return head.get("kunci");
    }

    String code() {
        return head.get("kode");
    }

    String name() {
        return head.get("nama");
    }

    boolean flat() {
        return head.get("tata").equals("C");
    }

    /** True when amounts are written as Indonesian text instead of numbers. */
    boolean amountsAsText() {
        return head.get("gaya").startsWith("teks");
    }

    /** True when a second indicator stands in a row of its own under merged cells, else in the same cell. */
    boolean continuationRows() {
        return head.get("gaya").endsWith("gabung");
    }

    List<String> extraColumns() {
        return head.get("kolom").isEmpty() ? List.of() : List.of(head.get("kolom").split(";"));
    }

    List<PlanLine> lines() {
        return lines;
    }

    PlanLine line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalStateException(key() + " has no " + code));
    }

    void repeat(String code) {
        PlanLine first = line(code);
        lines.add(lines.indexOf(first) + 1, first.copy());
    }

    /** Makes the stated sum of an upper row, or of the total (empty code), wrong by an amount. */
    void misstate(String code, BigDecimal by) {
        wrongSums.put(code, by);
    }

    BigDecimal stated(String code, String column) {
        BigDecimal sum = lines.stream().filter(line -> code.isEmpty() || line.code().startsWith(code + "."))
                .map(line -> line.amount(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return column.equals("pagu") ? sum.add(wrongSums.getOrDefault(code, BigDecimal.ZERO)) : sum;
    }

    /** The row of an upper code or, with an empty code, of the total; of the first line in a flat table. */
    int row(String code) {
        return rows.getOrDefault(code, lines.get(0).row());
    }

    void at(String code, int row) {
        rows.putIfAbsent(code, row);
    }
}
