package id.selaras.decision.index;

import id.selaras.decision.Condition;
import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.decision.grammar.ConditionReader;
import id.selaras.finding.SubjectLevel;
import id.selaras.finding.TableRowRef;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random tables and subjects over a small world, so that they often meet. */
final class RandomTables {

    private static final List<String> CODES = List.of("1.02", "1.02.02", "1.02.02.2.01", "1.02.02.2.01.0001", "1.02.02.2.02",
            "1.03", "1.03.10", "1.03.10.2.01.0007", "X.XX.01", "X.XX.01.2.01.0001", "2.17", "3.30");
    private static final List<String> WORDS = List.of("pembangunan", "membangun", "jalan", "perjalanan", "dinas", "stunting",
            "penurunan", "gizi", "buruk", "rapat", "desa", "%");
    private static final List<DictionaryEntry> ENTRIES = List.of(DictionaryEntry.PHASE, DictionaryEntry.YEAR,
            DictionaryEntry.AGENCY_KIND, DictionaryEntry.AGENCY_FIELDS, DictionaryEntry.CODE, DictionaryEntry.UNIT_MATCH,
            DictionaryEntry.NAME, DictionaryEntry.UNIT, DictionaryEntry.TARGET, DictionaryEntry.ALLOCATION);

    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    List<DecisionTable> tables() {
        List<DecisionTable> tables = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int at = 0; at < count; at++) {
            TableKind kind = pick(List.of(TableKind.TEMUAN, TableKind.TEMUAN, TableKind.TEMA, TableKind.PUTUSAN));
            HitPolicy policy = pick(List.of(HitPolicy.values()));
            List<TableRow> rows = new ArrayList<>();
            int size = 1 + random.nextInt(12);
            for (int row = 0; row < size; row++) {
                rows.add(row("T" + at, row, policy));
            }
            tables.add(new DecisionTable("T" + (char) ('A' + random.nextInt(20)) + at, "t", "t.xlsx", kind,
                    pick(List.of(SubjectLevel.SUB, SubjectLevel.SUB, SubjectLevel.OUTPUT)), policy, null,
                    random.nextInt(5) == 0 ? Set.of(PlanStage.RKA) : Set.of(),
                    random.nextInt(8) == 0 ? LocalDate.of(2026, 1, 1 + random.nextInt(2)) : null, null, rows, List.of()));
        }
        return tables;
    }

    private TableRow row(String table, int order, HitPolicy policy) {
        Map<DictionaryEntry, Condition> conditions = new EnumMap<>(DictionaryEntry.class);
        Map<DictionaryEntry, String> texts = new EnumMap<>(DictionaryEntry.class);
        int count = random.nextInt(4);
        for (int at = 0; at < count; at++) {
            put(pick(ENTRIES), conditions, texts);
        }
        if (policy == HitPolicy.PALING_KHUSUS) {
            conditions.remove(DictionaryEntry.AGENCY_FIELDS);
            texts.remove(DictionaryEntry.AGENCY_FIELDS);
            String code = pick(CODES) + (random.nextBoolean() ? ".*" : "");
            conditions.put(DictionaryEntry.CODE, ConditionReader.read(DictionaryEntry.CODE, code).check());
            texts.put(DictionaryEntry.CODE, code);
        }
        String id = "r" + random.nextInt(1000) + "-" + order;
        return new TableRow(id, new TableRowRef("t.xlsx", new CellRef(table, 1, order + 10), id), order,
                random.nextInt(12) != 0, null, random.nextInt(12) == 0 ? LocalDate.of(2025, 12, 31) : null, conditions, texts,
                Map.of(ResultColumn.RULE, "REG-0" + random.nextInt(6)));
    }

    private void put(DictionaryEntry entry, Map<DictionaryEntry, Condition> conditions, Map<DictionaryEntry, String> texts) {
        String text = condition(entry);
        ConditionReader.Reading reading = ConditionReader.read(entry, text);
        if (reading.fault() != null) {
            throw new IllegalStateException(entry + ": " + text + " " + reading.fault());
        }
        if (!reading.isAny()) {
            conditions.put(entry, reading.check());
            texts.put(entry, text);
        }
    }

    private String condition(DictionaryEntry entry) {
        if (random.nextInt(8) == 0) {
            return pick(List.of("kosong", "terisi", "-"));
        }
        String not = random.nextInt(4) == 0 ? "bukan " : "";
        return switch (entry.kind()) {
            case CODE -> not + pick(CODES) + (random.nextBoolean() ? ".*" : "")
                    + (random.nextInt(3) == 0 ? "; " + pick(CODES) : "");
            case CHOICE -> not + pick(entry.choices()) + (random.nextInt(3) == 0 ? "; " + pick(entry.choices()) : "");
            case TEXT -> text(not);
            default -> number(entry, not);
        };
    }

    private String text(String not) {
        String word = words(1 + random.nextInt(2)).replace("%", "desa");
        String other = random.nextBoolean() ? " | \"" + pick(WORDS.subList(0, 11)) + '"' : "";
        return switch (random.nextInt(4)) {
            case 0 -> not + words(1);
            case 1 -> "tidak memuat: " + word + other;
            case 2 -> "memuat: " + word + other + " dan tidak memuat: " + pick(WORDS.subList(0, 11));
            default -> "memuat: " + word + other;
        };
    }

    private String number(DictionaryEntry entry, String not) {
        int base = entry == DictionaryEntry.YEAR ? 2024 : 0;
        int low = base + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0 -> not + low;
            case 1 -> not + pick(List.of("> ", ">= ", "< ", "<= ")) + low;
            case 2 -> not + low + ".." + (low + random.nextInt(3));
            default -> ">= " + low + " dan < " + (low + 1 + random.nextInt(3));
        };
    }

    Context context() {
        return new Context(random.nextInt(4) == 0 ? PlanStage.RKA : PlanStage.RENJA, pick(List.of(PlanPhase.values())), 2026,
                "AGENCY", "SIPD-RENJA", random.nextInt(4) == 0 ? null : pick(List.of("dinas", "kecamatan")));
    }

    Subject subject(int number) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        for (DictionaryEntry entry : ENTRIES) {
            values.put(entry, value(entry));
        }
        SubjectLevel level = random.nextInt(4) == 0 ? SubjectLevel.OUTPUT : SubjectLevel.SUB;
        return new Sample("S" + number, level, values);
    }

    private Value value(DictionaryEntry entry) {
        int dice = random.nextInt(12);
        if (dice == 0) {
            return new Value.Missing(Text.of("tanpa " + entry.title().id(), "without " + entry.title().en()));
        }
        if (dice == 1) {
            return Value.Blank.BLANK;
        }
        return switch (entry.kind()) {
            case CODE -> new Value.Codes(random.nextInt(3) == 0
                    ? List.of(code(), code()) : random.nextInt(9) == 0 ? List.of() : List.of(code()));
            case CHOICE -> new Value.Choice(pick(entry.choices()));
            case TEXT -> Value.Prose.of(words(1 + random.nextInt(5)));
            default -> new Value.Amount(new BigDecimal(random.nextInt(5)).setScale(random.nextInt(3)));
        };
    }

    private NomenclatureCode code() {
        String code = pick(CODES);
        return new NomenclatureCode(random.nextInt(6) == 0 ? code.toLowerCase(Locale.ROOT) : random.nextInt(6) == 0
                ? code + "1" : code);
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < count; at++) {
            text.append(at == 0 ? "" : " ").append(pick(WORDS));
        }
        return text.toString();
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    record Sample(String id, SubjectLevel level, Map<DictionaryEntry, Value> values) implements Subject {
        @Override
        public Value value(DictionaryEntry entry) {
            return values.get(entry);
        }
    }
}
