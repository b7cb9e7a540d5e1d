package id.selaras.benchmark;

import id.selaras.decision.Condition;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.grammar.ConditionReader;
import id.selaras.finding.Evidence;
import id.selaras.finding.SubjectLevel;
import id.selaras.finding.TableRowRef;
import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule sets of a given number of rows: 70 in 100 place codes, 14 look for words, 15 find, and some give verdicts. */
final class SyntheticTables {

    private SyntheticTables() {
    }

    static List<DecisionTable> ofRows(int total) {
        List<TableRow> codes = new ArrayList<>();
        List<TableRow> texts = new ArrayList<>();
        List<TableRow> lines = new ArrayList<>();
        List<TableRow> subs = new ArrayList<>();
        List<TableRow> verdicts = new ArrayList<>();
        verdicts.add(row("PUT", 0, Map.of(DictionaryEntry.CODE_STRENGTH, "DIRECT"), verdict("DIRECT", 85)));
        verdicts.add(row("PUT", 1, Map.of(DictionaryEntry.CODE_STRENGTH, "INDIRECT"), verdict("INDIRECT", 55)));
        verdicts.add(row("PUT", 2, Map.of(DictionaryEntry.EVIDENCE_CONFLICT, "YA"), verdict("REVIEW", 40)));
        verdicts.add(row("PUT", 3, Map.of(), verdict("NONE", 0)));
        for (int at = 0; at < total - 4; at++) {
            int share = at % 100;
            if (share < 70) {
                codes.add(row("TK", codes.size(), Map.of(DictionaryEntry.CODE, code(codes.size())), theme(at)));
            } else if (share < 85) {
                texts.add(row("TT", texts.size(), Map.of(DictionaryEntry.ALL_TEXT, words(texts.size())), theme(at)));
            } else if (share < 93) {
                lines.add(row("TG", lines.size(), line(lines.size()), finding(at)));
            } else {
                subs.add(row("SK", subs.size(), sub(subs.size()), finding(at)));
            }
        }
        return List.of(table("KODE", TableKind.TEMA, SubjectLevel.SUB, HitPolicy.PALING_KHUSUS, Evidence.CODE, codes),
                table("TEKS", TableKind.TEMA, SubjectLevel.SUB, HitPolicy.SEMUA, Evidence.TEXT, texts),
                table("PUTUSAN", TableKind.PUTUSAN, SubjectLevel.SUB, HitPolicy.PERTAMA, null, verdicts),
                table("TARGET", TableKind.TEMUAN, SubjectLevel.OUTPUT, HitPolicy.SEMUA, null, lines),
                table("BARIS", TableKind.TEMUAN, SubjectLevel.SUB, HitPolicy.SEMUA, null, subs));
    }

    /** Fields, then programmes, then activities, then single codes: the shortest prefix first, exceptions below it. */
    private static String code(int at) {
        String field = Words.FIELDS.get(at % 20);
        int below = at / 20;
        if (below == 0) {
            return field + ".*";
        }
        if (below <= 5) {
            return field + ".0" + below + ".*";
        }
        int activity = below - 6;
        return activity < 20 ? field + ".0" + (activity / 4 + 1) + ".2.0" + (activity % 4 + 1) + ".*"
                : field + ".0" + (activity / 4 % 5 + 1) + ".2.0" + (activity % 4 + 1) + ".000" + (activity / 20);
    }

    private static String words(int at) {
        String one = Words.LOOKED_FOR.get(at % 38);
        String other = Words.LOOKED_FOR.get((at * 7 + 3) % 38).replace("\"", "");
        return at < 38 ? "memuat: " + one + " | \"" + other + "\" dan tidak memuat: \"rapat\""
                : "memuat: " + one.replace("\"", "") + " terpadu tahap " + at + " | \"" + other + " lanjutan\"";
    }

    private static Map<DictionaryEntry, String> line(int at) {
        return switch (at % 4) {
            case 0 -> Map.of(DictionaryEntry.TARGET, "0", DictionaryEntry.ALLOCATION, "> " + (at + 900) + " juta");
            case 1 -> Map.of(DictionaryEntry.UNIT, Words.UNITS.get(at % 7), DictionaryEntry.PROGRAM_CODE, code(at % 100),
                    DictionaryEntry.TARGET, "> 190");
            case 2 -> Map.of(DictionaryEntry.INDICATOR_FIRST_WORD, "Terlaksananya; Tersusunnya", DictionaryEntry.FIELD_CODE,
                    Words.FIELDS.get(at % 20));
            default -> Map.of(DictionaryEntry.UNIT_KIND, "PERSEN", DictionaryEntry.TARGET, "> 100", DictionaryEntry.PROGRAM_CODE,
                    code(20 + at % 80));
        };
    }

    private static Map<DictionaryEntry, String> sub(int at) {
        return switch (at % 3) {
            case 0 -> Map.of(DictionaryEntry.NAME, "memuat: rapat | koordinasi", DictionaryEntry.ALLOCATION, "> 900 juta",
                    DictionaryEntry.PROGRAM_CODE, code(at % 100));
            case 1 -> Map.of(DictionaryEntry.CODE_STRENGTH, "DIRECT", DictionaryEntry.ALLOCATION, "<= 5 juta",
                    DictionaryEntry.FIELD_CODE, Words.FIELDS.get(at % 20));
            default -> Map.of(DictionaryEntry.UNSUPPORTED_TAGS, "terisi", DictionaryEntry.PROGRAM_CODE, code(20 + at % 80));
        };
    }

    private static Map<ResultColumn, String> theme(int at) {
        return Map.of(ResultColumn.THEME, List.of("PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB").get(at % 6),
                ResultColumn.STRENGTH, at % 3 == 0 ? "DIRECT" : "INDIRECT");
    }

    private static Map<ResultColumn, String> verdict(String verdict, int score) {
        return Map.of(ResultColumn.VERDICT, verdict, ResultColumn.SCORE, String.valueOf(score));
    }

    private static Map<ResultColumn, String> finding(int at) {
        Map<ResultColumn, String> cells = new EnumMap<>(ResultColumn.class);
        cells.put(ResultColumn.RULE, "UJI-%02d".formatted(at % 40));
        cells.put(ResultColumn.SEVERITY, "SEDANG");
        cells.put(ResultColumn.CELLS, "Target; Pagu Indikatif");
        cells.put(ResultColumn.MESSAGE, "Target {Target} {Satuan} dengan pagu {Pagu} perlu klarifikasi.");
        cells.put(ResultColumn.MESSAGE_EN, "Target {Target} {Satuan} with {Pagu} needs a clarification.");
        cells.put(ResultColumn.FIX, "Periksa kembali.");
        cells.put(ResultColumn.FIX_EN, "Look again.");
        cells.put(ResultColumn.LEGAL_BASIS, "Praktik baik");
        cells.put(ResultColumn.CERTAINTY, "C");
        return cells;
    }

    private static DecisionTable table(String code, TableKind kind, SubjectLevel level, HitPolicy policy, Evidence evidence,
                                       List<TableRow> rows) {
        return new DecisionTable(code, code, code + ".xlsx", kind, level, policy, evidence, Set.of(), null, null, rows, List.of());
    }

    private static TableRow row(String prefix, int order, Map<DictionaryEntry, String> texts, Map<ResultColumn, String> results) {
        Map<DictionaryEntry, Condition> conditions = new EnumMap<>(DictionaryEntry.class);
        texts.forEach((entry, text) -> conditions.put(entry, ConditionReader.read(entry, text).check()));
        String id = prefix + "-" + order;
        return new TableRow(id, new TableRowRef(prefix + ".xlsx", new CellRef("Tabel", 1, order + 10), id), order, true, null, null,
                conditions, texts, results);
    }
}
