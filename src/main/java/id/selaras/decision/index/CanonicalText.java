package id.selaras.decision.index;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes tables and dictionary as one text that depends on what they say only; the format stands in {@code docs/hash.md}. */
final class CanonicalText {

    private static final String FORMAT = "selaras-ruleset/1";

    private static final Set<ResultColumn> IN_ROW_LINE = EnumSet.of(ResultColumn.ROW_ID, ResultColumn.ACTIVE,
            ResultColumn.VALID_FROM, ResultColumn.VALID_TO);

    private CanonicalText() {
    }

    static String of(List<DecisionTable> tables) {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            line(text, "entry", entry.name(), entry.title().id(), entry.title().en(), entry.kind().name(),
                    String.join(";", entry.choices()));
        }
        tables.stream().sorted(Comparator.comparing(DecisionTable::code)).forEach(table -> table(text, table));
        return text.toString();
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform offers SHA-256", impossible);
        }
    }

    private static void table(StringBuilder text, DecisionTable table) {
        line(text, "table", table.code(), table.title(), table.kind().name(), table.level().name(),
                table.hitPolicy().name(), or(table.evidence()),
                table.stages().stream().sorted().map(Enum::name).collect(Collectors.joining(";")),
                or(table.validFrom()), or(table.validTo()));
        table.rows().stream().sorted(Comparator.comparing(TableRow::id)).forEach(row -> {
            line(text, "row", row.id(), table.hitPolicy() == HitPolicy.PERTAMA ? String.valueOf(row.order()) : "",
                    row.active() ? "1" : "0", or(row.validFrom()), or(row.validTo()));
            row.conditions().forEach((entry, condition) -> line(text, "if", entry.name(), condition.canonical()));
            row.results().forEach((column, result) -> {
                if (!IN_ROW_LINE.contains(column)) {
                    line(text, "then", column.name(), result);
                }
            });
        });
    }

    private static void line(StringBuilder text, String... fields) {
        for (int at = 0; at < fields.length; at++) {
            text.append(at == 0 ? "" : "\t").append(fields[at].replace("\\", "\\\\").replace("\t", "\\t")
                    .replace("\r", "\\r").replace("\n", "\\n"));
        }
        text.append('\n');
    }

    private static String or(Object value) {
        return value == null ? "" : value.toString();
    }
}
