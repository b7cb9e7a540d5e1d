package id.selaras.twin;

import id.selaras.decision.Condition;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.HitPolicy;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.decision.grammar.ConditionReader;
import id.selaras.finding.Evidence;
import id.selaras.finding.SubjectLevel;
import id.selaras.finding.TableRowRef;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rule sets of all kinds, levels and hit policies, written about one agency so that many questions find a row. */
final class RandomTables {

    private static final List<DictionaryEntry> CONTEXT = Stream.of(DictionaryEntry.values()).filter(DictionaryEntry::isContext).toList();
    private static final List<DictionaryEntry> ALIGNED = List.of(DictionaryEntry.CODE_STRENGTH, DictionaryEntry.TEXT_STRENGTH,
            DictionaryEntry.DECLARED, DictionaryEntry.EVIDENCE_CONFLICT, DictionaryEntry.PRIMARY_THEME, DictionaryEntry.PRIORITIES,
            DictionaryEntry.UNSUPPORTED_TAGS, DictionaryEntry.UNTAGGED_TARGETS);

    private static final List<DictionaryEntry> OF_PAIR = Stream.of(DictionaryEntry.values()).filter(DictionaryEntry::isOfPair).toList();
    private static final List<DictionaryEntry> BEFORE_CLASS = OF_PAIR.stream().filter(DictionaryEntry::isBeforeClass).toList();
    private static final List<DictionaryEntry> OFTEN_LACKING = List.of(DictionaryEntry.PLACE_MATCH, DictionaryEntry.BENEFICIARY_MATCH);

    private final Chance chance;
    private final RandomCell cells;
    private final RandomResults results;
    private final AgencyCase agency;
    private final List<MeasuredSubject> pairs;

    RandomTables(Chance chance, AgencyCase agency) {
        this(chance, agency, List.of());
    }

    /** @param pairs what tables about pairs are written about */
    RandomTables(Chance chance, AgencyCase agency, List<MeasuredSubject> pairs) {
        this.pairs = pairs;
        this.chance = chance;
        this.cells = new RandomCell(chance);
        this.results = new RandomResults(chance);
        this.agency = agency;
    }

    List<DecisionTable> build() {
        List<DecisionTable> tables = new ArrayList<>();
        for (int at = chance.of(85) ? 1 : 2; at > 0; at--) {
            tables.add(table("KODE-" + at, TableKind.TEMA, SubjectLevel.SUB, Evidence.CODE));
        }
        for (int at = chance.between(0, 2); at > 0; at--) {
            tables.add(table("TEKS-" + at, TableKind.TEMA, SubjectLevel.SUB, Evidence.TEXT));
        }
        tables.add(table("PUTUSAN", TableKind.PUTUSAN, SubjectLevel.SUB, null));
        for (int at = chance.between(2, 5); at > 0; at--) {
            SubjectLevel level = chance.one(SubjectLevel.SUB, SubjectLevel.SUB, SubjectLevel.OUTPUT, SubjectLevel.OUTPUT,
                    SubjectLevel.KEGIATAN, SubjectLevel.PROGRAM, SubjectLevel.AGENCY, SubjectLevel.GOVERNMENT);
            tables.add(table("T-" + (char) ('A' + at), TableKind.TEMUAN, level, null));
        }
        return tables;
    }

    List<DecisionTable> aboutPairs() {
        List<DecisionTable> tables = new ArrayList<>();
        tables.add(table("KELAS", TableKind.KELAS, SubjectLevel.PAIR, null));
        for (int at = chance.between(1, 3); at > 0; at--) {
            tables.add(table("P-" + (char) ('A' + at), TableKind.TEMUAN, SubjectLevel.PAIR, null));
        }
        return tables;
    }

    private DecisionTable table(String code, TableKind kind, SubjectLevel level, Evidence evidence) {
        HitPolicy policy = kind == TableKind.KELAS ? HitPolicy.PERTAMA : kind == TableKind.PUTUSAN ? chance.one(HitPolicy.PERTAMA, HitPolicy.SEMUA) : chance.one(HitPolicy.values());
        boolean always = kind == TableKind.PUTUSAN;
        Set<PlanStage> stages = always || chance.of(75) ? Set.of() : Set.of(chance.one(PlanStage.RENJA, PlanStage.RKA), PlanStage.KUA);
        List<TableRow> rows = new ArrayList<>();
        for (int at = chance.between(1, 7); at > 0; at--) {
            rows.add(row(code, kind, level, evidence, policy, rows.size()));
        }
        if (always) {
            rows.add(new TableRow("LAIN", ref(code, rows.size(), "LAIN"), rows.size(), true, null, null, Map.of(), Map.of(),
                    results.of(kind, evidence)));
        }
        return new DecisionTable(code, "Tabel " + code, code + ".xlsx", kind, level, policy, evidence, stages,
                always ? null : day(), always ? null : day(), rows, List.of());
    }

    private TableRow row(String table, TableKind kind, SubjectLevel level, Evidence evidence, HitPolicy policy, int order) {
        MeasuredSubject near = subject(level);
        Map<DictionaryEntry, String> texts = new EnumMap<>(DictionaryEntry.class);
        List<DictionaryEntry> measured = near == null ? List.of(DictionaryEntry.ALLOCATION) : List.copyOf(near.values().keySet());
        for (int at = chance.between(1, 3); at > 0; at--) {
            DictionaryEntry entry = kind == TableKind.KELAS || level == SubjectLevel.PAIR && chance.of(60)
                    ? chance.one(kind == TableKind.KELAS ? BEFORE_CLASS : chance.of(40) ? OFTEN_LACKING : OF_PAIR) : level == SubjectLevel.AGENCY && chance.of(40) ? DictionaryEntry.PRIORITY_SHARE
                    : kind == TableKind.PUTUSAN || kind == TableKind.TEMUAN && chance.of(40) ? chance.one(ALIGNED)
                    : kind == TableKind.TEMUAN && level == SubjectLevel.SUB && chance.of(15) ? DictionaryEntry.TWIN_COUNT
                    : evidence == Evidence.TEXT && chance.of(60) ? DictionaryEntry.ALL_TEXT
                    : evidence == Evidence.CODE && chance.of(50) ? DictionaryEntry.CODE : chance.one(measured);
            if (!entry.isContext() && !(policy == HitPolicy.PALING_KHUSUS && entry.kind() == EntryKind.CODE)) {
                texts.put(entry, cells.about(entry, near == null ? new Value.Blank() : near.value(entry)));
            }
        }
        if (policy == HitPolicy.PALING_KHUSUS) {
            String own = near == null || near.origin().code().isEmpty() ? "1.02.02.2.01.0001" : near.origin().code();
            texts.put(DictionaryEntry.CODE, cells.oneCode(own.matches("[0-9Xx]+(\\.[0-9Xx]+)*") ? own : "1.02.02"));
        }
        if (kind != TableKind.KELAS && chance.of(25)) {
            DictionaryEntry entry = chance.one(CONTEXT);
            texts.put(entry, cells.about(entry, near == null ? new Value.Blank() : near.value(entry)));
        }
        Map<DictionaryEntry, Condition> conditions = new EnumMap<>(DictionaryEntry.class);
        texts.forEach((entry, text) -> {
            ConditionReader.Reading read = ConditionReader.read(entry, text);
            if (read.check() == null) {
                throw new IllegalStateException(entry + " '" + text + "': " + read.fault());
            }
            conditions.put(entry, read.check());
        });
        String id = "R-" + chance.between(10, 99) + "-" + order;
        return new TableRow(id, ref(table, order, id), order, chance.of(90), day(), day(), conditions, texts,
                results.of(kind, evidence));
    }

    private static TableRowRef ref(String table, int order, String id) {
        return new TableRowRef(table + ".xlsx", new CellRef("Tabel", 1, order + 10), id);
    }

    /** Mostly none; sometimes a day around the turn of a year. */
    private LocalDate day() {
        return chance.of(90) ? null : LocalDate.of(chance.between(2025, 2027), chance.one(1, 12), chance.one(1, 2, 31));
    }

    private MeasuredSubject subject(SubjectLevel level) {
        List<MeasuredSubject> subjects = switch (level) {
            case OUTPUT -> agency.outputs();
            case SUB -> agency.subActivities();
            case KEGIATAN -> agency.activities();
            case PROGRAM -> agency.programs();
            case AGENCY -> List.of(agency.agency());
            case PAIR -> pairs;
            default -> agency.others().stream().filter(other -> other.level() == level).toList();
        };
        return subjects.isEmpty() ? null : chance.one(subjects);
    }
}
