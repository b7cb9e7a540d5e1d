package id.selaras.decision.index;

import id.selaras.decision.Condition;
import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides which rows apply in a context, and why the others do not. */
final class Activation {

    private static final Text NO_KIND = Text.of(
            "Jenis perangkat daerah tidak diisi pada lembar Perangkat Daerah acuan",
            "the reference sheet Perangkat Daerah does not give this agency's kind");

    private final Context context;
    private final LocalDate newYear;
    private final List<ActiveRow> rows = new ArrayList<>();
    private final Map<String, Text> notApplicable = new TreeMap<>();

    Activation(Context context, List<DecisionTable> tables) {
        this.context = context;
        this.newYear = LocalDate.of(context.year(), 1, 1);
        for (DecisionTable table : tables) {
            table.rows().stream().filter(TableRow::active).forEach(row -> consider(table, row));
        }
        rows.forEach(row -> notApplicable.remove(row.rule()));
    }

    /** By table and row order. */
    List<ActiveRow> rows() {
        return rows;
    }

    Map<String, Text> notApplicable() {
        return Collections.unmodifiableMap(notApplicable);
    }

    private void consider(DecisionTable table, TableRow row) {
        Text missing = null;
        Text reason = outside(table, row);
        for (Map.Entry<DictionaryEntry, Condition> condition : row.conditions().entrySet()) {
            DictionaryEntry entry = condition.getKey();
            if (reason == null && entry.isContext()) {
                Value value = value(entry);
                switch (condition.getValue().test(value)) {
                    case FALSE -> reason = differs(entry, row, value);
                    case UNKNOWN -> missing = missing == null ? ((Value.Missing) value).reason() : missing;
                    default -> { }
                }
            }
        }
        if (reason == null) {
            rows.add(new ActiveRow(table, row, missing));
        } else if (table.kind() == TableKind.TEMUAN) {
            notApplicable.putIfAbsent(row.result(ResultColumn.RULE), reason);
        }
    }

    private Text outside(DecisionTable table, TableRow row) {
        if (!table.stages().isEmpty() && !table.stages().contains(context.stage())) {
            return Text.format("Tabel %s tidak berlaku untuk tahap %s.", "Table %s does not apply to stage %s.",
                    table.code(), context.stage());
        }
        boolean valid = (table.validFrom() == null || !newYear.isBefore(table.validFrom()))
                && (table.validTo() == null || !newYear.isAfter(table.validTo())) && row.validOn(newYear);
        return valid ? null : Text.format("Tabel %s baris %s tidak berlaku pada %s.", "Table %s row %s is not valid on %s.",
                table.code(), row.id(), newYear);
    }

    private static Text differs(DictionaryEntry entry, TableRow row, Value value) {
        String asked = row.conditionTexts().getOrDefault(entry, "");
        return Text.of(entry.title().id() + ": " + value.written() + "; aturan berlaku untuk " + asked + ".",
                entry.title().en() + ": " + value.written() + "; the rule applies to " + asked + ".");
    }

    private Value value(DictionaryEntry entry) {
        return switch (entry) {
            case STAGE -> word(entry, context.stage() == null ? null : context.stage().name());
            case PHASE -> word(entry, context.phase() == null ? null : context.phase().name());
            case YEAR -> new Value.Amount(BigDecimal.valueOf(context.year()));
            case SCOPE -> word(entry, context.scope());
            case LAYOUT -> word(entry, context.layout());
            case AGENCY_KIND -> word(entry, context.agencyKind());
            default -> throw new IllegalArgumentException("no context: " + entry);
        };
    }

    private static Value word(DictionaryEntry entry, String word) {
        if (word != null) {
            return new Value.Choice(word);
        }
        return new Value.Missing(entry == DictionaryEntry.AGENCY_KIND ? NO_KIND
                : Text.of(entry.title().id() + " tidak diketahui", entry.title().en() + " is not known"));
    }
}
