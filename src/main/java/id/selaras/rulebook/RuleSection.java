package id.selaras.rulebook;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableRow;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule: what it means, its rows with their conditions, and what it rests on and needs. */
final class RuleSection {

    private static final Map<String, Text> NEEDS = ResourceLines.of("/rules/needs.tsv").stream()
            .collect(Collectors.toMap(line -> line[0], line -> Text.of(line[1], line[2])));

    private final List<RuleDocument.RuleRow> rows;
    private final List<String> lines = new ArrayList<>();

    private RuleSection(List<RuleDocument.RuleRow> rows) {
        this.rows = rows;
    }

    static List<String> of(String rule, List<RuleDocument.RuleRow> rows) {
        RuleSection section = new RuleSection(rows);
        section.write(rule);
        return section.lines;
    }

    private void write(String rule) {
        TableRow first = rows.get(0).row();
        lines.add("");
        lines.add("### " + rule);
        lines.add("");
        lines.add(plain(first.result(ResultColumn.MESSAGE)));
        lines.add("*" + plain(first.result(ResultColumn.MESSAGE_EN)) + "*");
        lines.add("");
        lines.add("| baris / row | tingkat / severity | syarat / conditions |");
        lines.add("|---|---|---|");
        rows.forEach(row -> lines.add("| " + row.table().file() + " " + row.row().id() + " | " + row.row().result(ResultColumn.SEVERITY) + " | "
                + conditions(row.row()) + " |"));
        lines.add("");
        item("Tentang / about", rows.stream().flatMap(row -> row.table().levels().stream()).distinct()
                .map(level -> level.name() + told(level)).collect(Collectors.joining(", ")));
        item("Tahap / stages", each(row -> stages(row.table(), row.row())));
        item("Lingkup / scope", each(row -> row.row().conditionTexts().getOrDefault(DictionaryEntry.SCOPE, "")));
        item("Kolom rencana / plan columns", rows.stream().flatMap(row -> row.row().cells().stream()).distinct()
                .map(column -> column.label().id()).collect(Collectors.joining(", ")));
        item("Memerlukan / needs", needs());
        item("Dasar hukum / legal basis", each(row -> row.row().result(ResultColumn.LEGAL_BASIS) + " **"
                + row.row().result(ResultColumn.CERTAINTY) + "**"));
    }

    private void item(String title, String said) {
        if (!said.isBlank()) {
            lines.add("- " + title + ": " + plain(said));
        }
    }

    private String each(Function<RuleDocument.RuleRow, String> of) {
        return rows.stream().map(of).filter(said -> !said.isBlank()).distinct().collect(Collectors.joining(" | "));
    }

    private static String told(SubjectLevel level) {
        return level.told().equals(level.name()) ? "" : " (" + level.told() + ")";
    }

    private static String stages(DecisionTable table, TableRow row) {
        String own = row.conditionTexts().get(DictionaryEntry.STAGE);
        return own != null ? own : table.stages().isEmpty() ? "semua / all"
                : Stream.of(PlanStage.values()).filter(table.stages()::contains).map(PlanStage::name).collect(Collectors.joining("; "));
    }

    private static String conditions(TableRow row) {
        String said = row.conditionTexts().entrySet().stream().filter(cell -> cell.getKey() != DictionaryEntry.STAGE
                && cell.getKey() != DictionaryEntry.SCOPE).map(cell -> cell.getKey().title().id() + ": " + cell.getValue())
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "selalu / always" : plain(said);
    }

    /** What has to be brought beside the plan, from what the conditions ask. */
    private String needs() {
        Set<String> needs = new LinkedHashSet<>();
        rows.forEach(row -> row.row().conditions().keySet().stream().map(entry -> NEEDS.get(entry.name())).filter(need -> need != null)
                .forEach(need -> needs.add(need.both())));
        return String.join("; ", needs);
    }

    /** On one line and without the marks that would divide a table of Markdown. */
    private static String plain(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").replace(" | ", "; ").replace("|", "/").replace("<", "&lt;");
    }
}
