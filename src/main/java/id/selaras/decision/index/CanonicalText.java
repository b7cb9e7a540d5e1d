package id.selaras.decision.index;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableRow;
import id.selaras.language.CanonicalLines;
import id.selaras.lexicon.Lexicon;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes tables, dictionary and words as one text that depends on what they say only; the format stands in {@code docs/hash.md}. */
final class CanonicalText {

    private static final String FORMAT = "selaras-ruleset/1";

    private static final Set<ResultColumn> IN_ROW_LINE = EnumSet.of(ResultColumn.ROW_ID, ResultColumn.ACTIVE,
            ResultColumn.VALID_FROM, ResultColumn.VALID_TO);

    private CanonicalText() {
    }

    static String of(List<DecisionTable> tables, Lexicon lexicon) {
        CanonicalLines text = new CanonicalLines();
        text.line(FORMAT);
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            text.line("entry", entry.name(), entry.title().id(), entry.title().en(), entry.kind().name(),
                    String.join(";", entry.choices()));
        }
        tables.stream().sorted(Comparator.comparing(DecisionTable::code)).forEach(table -> table(text, table));
        if (lexicon.present()) {
            text.line("lexicon", lexicon.hash());
        }
        return text.text();
    }

    private static void table(CanonicalLines text, DecisionTable table) {
        text.line("table", table.code(), table.title(), table.kind().name(), table.levels().stream().map(Enum::name).collect(Collectors.joining(";")),
                table.hitPolicy().name(), or(table.evidence()),
                table.stages().stream().sorted().map(Enum::name).collect(Collectors.joining(";")),
                or(table.validFrom()), or(table.validTo()));
        table.rows().stream().sorted(Comparator.comparing(TableRow::id)).forEach(row -> {
            text.line("row", row.id(), table.hitPolicy() == HitPolicy.PERTAMA ? String.valueOf(row.order()) : "",
                    row.active() ? "1" : "0", or(row.validFrom()), or(row.validTo()));
            row.conditions().forEach((entry, condition) -> text.line("if", entry.name(), condition.canonical()));
            row.results().forEach((column, result) -> {
                if (!IN_ROW_LINE.contains(column)) {
                    text.line("then", column.name(), result);
                }
            });
        });
    }

    private static String or(Object value) {
        return value == null ? "" : value.toString();
    }
}
