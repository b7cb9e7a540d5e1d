package id.selaras.samples;

import java.util.HashMap;
import java.util.Map;

/** Official names by code and the outcome of each programme, from the sources. */
final class Names {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> outcomes = new HashMap<>();

    Names(Table nomenclature, Table programs) {
        nomenclature.rows().forEach(row -> names.put(row.get("Kode"), row.get("Nama")));
        programs.rows().forEach(row -> outcomes.put(row.get("kode"), row));
    }

    String of(String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalStateException("no name for " + code);
        }
        return name;
    }

    /** The name shown for a line: its own where a fault changed it. */
    String of(PlanLine line) {
        return line.get("nama").isEmpty() ? of(line.code()) : line.get("nama");
    }

    /** Indicator, unit and targets of a programme; null for other levels. */
    Map<String, String> outcome(String code) {
        return outcomes.get(code);
    }
}
