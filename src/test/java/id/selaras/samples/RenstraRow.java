package id.selaras.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a five-year plan: a goal or objective, or a programme, activity or sub-activity by its code.
 *
 * @param kind     Tujuan, Sasaran, Program, Kegiatan or Sub Kegiatan
 * @param values   indicator, unit, baseline and targets under the headings of the reference sheet Renstra
 * @param amounts  of the five years
 */
record RenstraRow(String kind, String code, String name, Map<String, String> values, List<BigDecimal> amounts) {

    static final List<Integer> YEARS = List.of(2026, 2027, 2028, 2029, 2030);

    /** Goals first, then the rows of an agency with the activities between programme and sub-activities. */
    static List<RenstraRow> of(Table rows, Table goals, AgencySource agency, Names names) {
        List<RenstraRow> all = new ArrayList<>();
        for (Map<String, String> goal : goals.where("perangkat", agency.key()).rows()) {
            all.add(new RenstraRow(goal.get("jenis"), "", goal.get("uraian"), goal, List.of()));
        }
        List<Map<String, String>> own = rows.where("Kode SKPD", agency.code()).rows().stream()
                .filter(row -> row.get("Kode").matches("[\\d.]+")).toList();
        String before = "";
        for (Map<String, String> row : own) {
            String code = row.get("Kode");
            boolean program = code.split("\\.").length == 3;
            String activity = program ? "" : PlanLine.above(code, 5);
            if (!program && !activity.equals(before)) {
                all.add(new RenstraRow("Kegiatan", activity, names.of(activity), activityValues(names.of(activity)), sums(own, activity)));
            }
            before = activity;
            all.add(new RenstraRow(program ? "Program" : "Sub Kegiatan", code, row.get("Nama"), row, program ? sums(own, code) : amounts(row)));
        }
        return all;
    }

    private static Map<String, String> activityValues(String name) {
        Map<String, String> values = new HashMap<>(Map.of("Indikator", "Persentase Keluaran " + name + " yang Tercapai",
                "Satuan", "Persen", "Kondisi Awal", "84"));
        YEARS.forEach(year -> values.put("Target " + year, Integer.toString(86 + 2 * (year - 2026))));
        return values;
    }

    private static List<BigDecimal> sums(List<Map<String, String>> rows, String above) {
        List<BigDecimal> sums = new ArrayList<>(java.util.Collections.nCopies(YEARS.size(), BigDecimal.ZERO));
        for (Map<String, String> row : rows) {
            if (row.get("Kode").startsWith(above + ".")) {
                for (int at = 0; at < YEARS.size(); at++) {
                    sums.set(at, sums.get(at).add(amounts(row).get(at)));
                }
            }
        }
        return sums;
    }

    private static List<BigDecimal> amounts(Map<String, String> row) {
        return YEARS.stream().map(year -> row.get("Pagu " + year)).map(text -> text.matches("\\d+") ? new BigDecimal(text) : BigDecimal.ZERO).toList();
    }

    String get(String column) {
        return values.getOrDefault(column, "");
    }
}
