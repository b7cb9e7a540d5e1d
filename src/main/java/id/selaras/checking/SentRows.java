package id.selaras.checking;

import id.selaras.plan.PlanColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes table rows of one sub-activity of a live check: one for each of its outputs. */
final class SentRows {

    private static final int MOST_OUTPUTS = 50;
    private static final Pattern CODE = Pattern.compile("\\s*[0-9Xx]{1,4}(\\.[0-9Xx]{1,4})+\\.?\\s*");
    private static final Set<PlanColumn> OF_NO_OUTPUT = EnumSet.of(PlanColumn.INDICATOR, PlanColumn.TARGET, PlanColumn.UNIT);

    private final SentValues values;
    private final BodyFaults faults;
    private final int number;
    private final String at;

    SentRows(SentValues values, BodyFaults faults, int number) {
        this.values = values;
        this.faults = faults;
        this.number = number;
        this.at = "/subActivities/" + number;
    }

    List<SentRow> of(JsonNode sub) {
        if (!sub.isObject()) {
            faults.add(at, sub, "satu objek", "an object");
            return List.of();
        }
        Set<String> known = new TreeSet<>(SentField.in("").keySet());
        known.addAll(Set.of("program", "activity", "outputs"));
        SentValues.strangers(sub, at, known, faults);
        if (!sub.path("code").isString() || !CODE.matcher(sub.path("code").stringValue()).matches()) {
            faults.add(at + "/code", sub.path("code"), "kode sub kegiatan sebagai teks, misalnya \"1.02.02.2.02.0001\"",
                    "the sub-activity code as a text, such as \"1.02.02.2.02.0001\"");
        }
        Map<PlanColumn, Object> cells = new EnumMap<>(PlanColumn.class);
        Set<PlanColumn> sent = EnumSet.noneOf(PlanColumn.class);
        fields(sub, "", at, cells, sent);
        upper(sub.path("program"), "program", cells, sent);
        upper(sub.path("activity"), "activity", cells, sent);
        return outputs(sub.path("outputs"), cells, sent);
    }

    private void upper(JsonNode upper, String name, Map<PlanColumn, Object> cells, Set<PlanColumn> sent) {
        if (upper.isMissingNode()) {
            return;
        }
        if (upper.isNull()) {
            SentField.in(name).values().forEach(field -> sent.add(field.column()));
            return;
        }
        String pointer = at + "/" + name;
        if (!upper.isObject()) {
            faults.add(pointer, upper, "objek dengan code dan name", "an object with code and name");
            return;
        }
        SentValues.strangers(upper, pointer, SentField.in(name).keySet(), faults);
        fields(upper, name, pointer, cells, sent);
    }

    private List<SentRow> outputs(JsonNode outputs, Map<PlanColumn, Object> cells, Set<PlanColumn> sent) {
        if (outputs.isMissingNode()) {
            return List.of(new SentRow(number, -1, cells, sent));
        }
        if (outputs.isNull() || outputs.isArray() && outputs.isEmpty()) {
            sent.addAll(OF_NO_OUTPUT);
            return List.of(new SentRow(number, -1, cells, sent));
        }
        if (!outputs.isArray() || outputs.size() > MOST_OUTPUTS) {
            faults.add(at + "/outputs", outputs, "daftar paling banyak " + MOST_OUTPUTS + " keluaran",
                    "a list of at most " + MOST_OUTPUTS + " outputs");
            return List.of();
        }
        List<SentRow> rows = new ArrayList<>();
        for (int place = 0; place < outputs.size(); place++) {
            Map<PlanColumn, Object> own = place == 0 ? cells : new EnumMap<>(PlanColumn.class);
            Set<PlanColumn> ownSent = place == 0 ? sent : EnumSet.noneOf(PlanColumn.class);
            output(outputs.get(place), place, own, ownSent);
            rows.add(new SentRow(number, place, own, ownSent));
        }
        return rows;
    }

    private void output(JsonNode output, int place, Map<PlanColumn, Object> cells, Set<PlanColumn> sent) {
        String pointer = at + "/outputs/" + place;
        if (!output.isObject()) {
            faults.add(pointer, output, "satu objek", "an object");
            return;
        }
        SentValues.strangers(output, pointer, SentField.in("outputs").keySet(), faults);
        fields(output, "outputs", pointer, cells, sent);
        // one output is one line of the table: a line break would make two of it
        SentField.in("outputs").values().forEach(field -> cells.computeIfPresent(field.column(),
                (column, value) -> value instanceof String text ? text.replaceAll("\\s+", " ") : value));
        boolean blank = SentField.in("outputs").values().stream().noneMatch(field -> cells.containsKey(field.column()));
        if (place > 0 && blank) {
            faults.add(pointer, output, "indikator atau target; hilangkan keluaran yang kosong",
                    "an indicator or a target; leave empty outputs out");
        }
    }

    private void fields(JsonNode object, String of, String pointer, Map<PlanColumn, Object> cells, Set<PlanColumn> sent) {
        SentField.in(of).forEach((name, field) -> {
            JsonNode value = object.path(name);
            if (!value.isMissingNode()) {
                sent.add(field.column());
                Object cell = field.number() ? values.number(value, pointer + "/" + name) : values.text(value, pointer + "/" + name);
                if (cell != null) {
                    cells.put(field.column(), cell);
                }
            }
        });
    }
}
