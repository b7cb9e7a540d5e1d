package id.selaras.rulebook;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules of some decision tables as an auditor reads them: one section for each group, in both languages, and the rules of the
 * catalogue that are not built. Made from the tables alone, so that it says what runs.
 */
public final class RuleDocument {

    private static final String NOT_BUILT = "/rules/not-built.tsv";
    private static final String OTHER_STAGE = "T";
    private static final Map<String, Text> GROUPS = groups();

    private final List<String> lines = new ArrayList<>();
    private final Map<String, List<RuleRow>> rules = new TreeMap<>();

    /** A row that raises a rule. */
    record RuleRow(DecisionTable table, TableRow row) {
    }

    private RuleDocument(List<DecisionTable> tables) {
        for (DecisionTable table : tables) {
            if (table.kind() == TableKind.TEMUAN) {
                table.rows().stream().filter(TableRow::active).forEach(row -> rules.computeIfAbsent(row.result(ResultColumn.RULE),
                        any -> new ArrayList<>()).add(new RuleRow(table, row)));
            }
        }
    }

    /** The document in Markdown; the same tables give the same text. */
    public static String markdown(List<DecisionTable> tables) {
        RuleDocument document = new RuleDocument(tables);
        document.write();
        return String.join("\n", document.lines) + "\n";
    }

    private static Map<String, Text> groups() {
        Map<String, Text> groups = new LinkedHashMap<>();
        groups.put("NOM", Text.of("Kode dan nomenklatur", "Codes and nomenclature"));
        groups.put("CAS", Text.of("Penjenjangan antardokumen", "Cascade between documents"));
        groups.put("PRI", Text.of("Program prioritas dan indikator", "Priority programmes and indicators"));
        groups.put("MAN", Text.of("Kewenangan", "Mandate"));
        groups.put("KLK", Text.of("Kelengkapan dan mutu indikator", "Completeness and quality of indicators"));
        groups.put("PAG", Text.of("Pagu", "Allocations"));
        groups.put("WAJ", Text.of("Belanja wajib", "Mandatory spending"));
        groups.put("EFI", Text.of("Efisiensi", "Efficiency"));
        groups.put("HRG", Text.of("Harga", "Prices"));
        groups.put("DUP", Text.of("Kegiatan ganda", "Duplication"));
        groups.put("SPA", Text.of("Lokasi", "Places"));
        groups.put("TAG", Text.of("Penandaan", "Tagging"));
        groups.put("MON", Text.of("Pemantauan", "Monitoring"));
        groups.put("DL", Text.of("Tenggat", "Deadlines"));
        return groups;
    }

    private void write() {
        lines.add("# Aturan yang berjalan / Rules that run");
        lines.add("");
        lines.add("Dibuat dari tabel keputusan; jangan disunting. / Made from the decision tables; do not edit.");
        lines.add("Tulis ulang / write anew: `mvn -q -B -o test -Dtest=RuleDocumentTest -Dselaras.rules.write=true`; "
                + "tabel sendiri / for tables of your own: `selaras tables explain DIR`.");
        lines.add("");
        lines.add("Kepastian dasar hukum / certainty of a legal basis: **A1** naskah resmi, dikonfirmasi / official text, confirmed; "
                + "**A2** sumber sekunder / secondary source; **B** peraturan ada, pasal perlu dikonfirmasi / article to be confirmed; "
                + "**C** praktik baik / good practice. Sebuah aturan yang masukannya tidak ada disebut *tidak dapat dinilai* / "
                + "a rule without its input is *not assessable*.");
        Set<String> written = new HashSet<>();
        Map<String, Text> groups = new LinkedHashMap<>(GROUPS);
        rules.keySet().forEach(rule -> groups.putIfAbsent(group(rule), Text.of(group(rule), group(rule))));
        groups.forEach((group, title) -> {
            List<String> own = rules.keySet().stream().filter(rule -> group(rule).equals(group)).toList();
            if (!own.isEmpty()) {
                lines.add("");
                lines.add("## " + group + " — " + title.both());
                own.forEach(rule -> lines.addAll(RuleSection.of(rule, rules.get(rule))));
                written.addAll(own);
            }
        });
        lines.add("");
        lines.add("Jumlah aturan / rules: " + written.size() + "; baris tabel / table rows: "
                + rules.values().stream().mapToInt(List::size).sum() + ".");
        notBuilt();
    }

    private static String group(String rule) {
        return rule.contains("-") ? rule.substring(0, rule.indexOf('-')) : rule;
    }

    private void notBuilt() {
        List<String[]> missing = ResourceLines.of(NOT_BUILT).stream().filter(line -> !rules.containsKey(line[0])).toList();
        lines.add("");
        lines.add("## Belum dibangun / Not built");
        lines.add("");
        lines.add("| aturan / rule | tentang / about | sebab / reason |");
        lines.add("|---|---|---|");
        // neighbours that say the same are told in one line
        Map<String, Set<String>> told = new LinkedHashMap<>();
        missing.forEach(line -> told.computeIfAbsent(group(line[0]) + "\t" + String.join("\t", List.of(line).subList(1, line.length)),
                any -> new TreeSet<>()).add(line[0]));
        told.forEach((said, ids) -> {
            String[] parts = said.split("\t", -1);
            lines.add("| " + String.join(", ", ids) + " | " + parts[2] + " / " + parts[3] + " | "
                    + (parts[1].equals(OTHER_STAGE) ? "dokumen tahap lain / documents of another stage" : "belum / not yet") + " |");
        });
    }
}
