package id.selaras.checking;

import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sub-activities as a companion program sends them to the live check. */
final class ASentRow {

    private ASentRow() {
    }

    /** A sound row of Dinas Sosial with one output; what a test changes it puts over it. */
    static Map<String, Object> of(String code) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", code);
        row.put("name", "Penyediaan Permakanan");
        row.put("program", Map.of("code", "1.06.04", "name", "PROGRAM REHABILITASI SOSIAL"));
        row.put("outputs", List.of(Map.of("indicator", "Jumlah orang yang mendapatkan permakanan", "target", 620, "unit", "Orang")));
        row.put("allocation", 250_000_000);
        return row;
    }

    /** A row of a plan, field by field: what its document has no column for is not sent, what is empty is sent as null. */
    static Map<String, Object> of(SubActivity sub) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "code", sub.code());
        put(row, "name", sub.name());
        upper(row, "program", sub.program());
        upper(row, "activity", sub.activity());
        List<Object> outputs = new ArrayList<>();
        sub.outputs().forEach(output -> outputs.add(output(output)));
        row.put("outputs", outputs);
        amount(row, "allocation", sub.allocation().isFilled() ? sub.allocation().value().amount() : null, sub.allocation());
        amount(row, "nextAllocation", sub.nextAllocation().isFilled() ? sub.nextAllocation().value().amount() : null,
                sub.nextAllocation());
        for (SentField field : SentField.in("").values()) {
            if (sub.texts().containsKey(field.column()) && field.column() != PlanColumn.REALISATION
                    && field.column() != PlanColumn.FORECAST) {
                put(row, field.path(), sub.text(field.column()));
            }
        }
        return row;
    }

    private static Map<String, Object> output(Output output) {
        Map<String, Object> sent = new LinkedHashMap<>();
        put(sent, "indicator", output.indicator());
        put(sent, "target", output.target());
        put(sent, "unit", output.unit());
        put(sent, "nextTarget", output.nextTarget());
        put(sent, "renstraTarget", output.renstraTarget());
        return sent;
    }

    private static void upper(Map<String, Object> row, String name, UpperRow upper) {
        if (upper != null) {
            Map<String, Object> sent = new LinkedHashMap<>();
            put(sent, "code", upper.code());
            put(sent, "name", upper.name());
            row.put(name, sent);
        }
    }

    private static void amount(Map<String, Object> row, String name, Object value, Field<?> field) {
        if (!field.isAbsent()) {
            row.put(name, field.isFilled() ? value : field.state() == Field.State.UNREADABLE ? field.original() : null);
        }
    }

    private static void put(Map<String, Object> row, String name, Field<?> field) {
        if (!field.isAbsent()) {
            row.put(name, field.isFilled() ? field.value() : field.state() == Field.State.UNREADABLE ? field.original() : null);
        }
    }
}
