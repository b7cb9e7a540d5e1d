package id.selaras.twin;

import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All tables in one context: which rows apply, and what they say. Every row is looked at for every subject. */
final class TwinTables {

    private static final Comparator<TwinRow> MOST_SPECIFIC = Comparator.comparing(TwinRow::codeLength).reversed()
            .thenComparing(TwinRow::codeWithAllBelow)
            .thenComparing(row -> row.row.conditionTexts().size(), Comparator.reverseOrder())
            .thenComparing(row -> row.row.id());

    private final Context context;
    private final Slip slip;
    private final List<List<TwinRow>> tables = new ArrayList<>();
    private final Map<String, Text> reasons = new TreeMap<>();
    private long questions;
    private long hits;

    TwinTables(List<DecisionTable> all, Context context, Slip slip) {
        this.context = context;
        this.slip = slip;
        for (DecisionTable table : all.stream().sorted(Comparator.comparing(DecisionTable::code)).toList()) {
            List<TwinRow> rows = new ArrayList<>();
            for (TableRow row : table.rows().stream().sorted(Comparator.comparing(TableRow::order)).toList()) {
                if (row.active() || slip == Slip.INACTIVE_USED) {
                    activate(table, row, rows);
                }
            }
            switch (table.hitPolicy()) {
                case PALING_KHUSUS -> rows.sort(slip == Slip.SPECIFIC_TAKES_SHORTEST ? MOST_SPECIFIC.reversed()
                        : slip == Slip.SPECIFIC_TAKES_FIRST ? Comparator.comparing(row -> row.row.order()) : MOST_SPECIFIC);
                case PERTAMA -> rows.sort(slip == Slip.FIRST_TAKES_LAST ? Comparator.comparing(row -> -row.row.order())
                        : Comparator.comparing(row -> row.row.order()));
                default -> { }
            }
            tables.add(rows);
        }
    }

    private void activate(DecisionTable table, TableRow row, List<TwinRow> rows) {
        LocalDate day = LocalDate.of(context.year(), slip == Slip.VALID_AT_THE_END ? 12 : 1, slip == Slip.VALID_AT_THE_END ? 31 : 1);
        Text outside = null;
        Text unknown = null;
        if (!table.stages().isEmpty() && !table.stages().contains(context.stage()) && slip != Slip.STAGE_IGNORED) {
            outside = new Text("Tabel " + table.code() + " tidak berlaku untuk tahap " + context.stage() + ".",
                    "Table " + table.code() + " does not apply to stage " + context.stage() + ".");
        } else if (slip != Slip.VALIDITY_IGNORED && !(within(day, table.validFrom(), table.validTo())
                && within(day, row.validFrom(), row.validTo()))) {
            outside = new Text("Tabel " + table.code() + " baris " + row.id() + " tidak berlaku pada " + day + ".",
                    "Table " + table.code() + " row " + row.id() + " is not valid on " + day + ".");
        }
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            String asked = row.conditionTexts().get(entry);
            if (entry.isContext() && asked != null && outside == null && slip != Slip.CONTEXT_IGNORED) {
                Value value = value(entry);
                Boolean truth = TwinCell.read(entry, asked, slip).on(value);
                if (truth == null && unknown == null) {
                    unknown = ((Value.Missing) value).reason();
                } else if (Boolean.FALSE.equals(truth)) {
                    String written = value instanceof Value.Amount year ? TwinNumber.write(year.number()) : value.written();
                    outside = new Text(entry.title().id() + ": " + written + "; aturan berlaku untuk " + asked + ".",
                            entry.title().en() + ": " + written + "; the rule applies to " + asked + ".");
                }
            }
        }
        TwinRow active = new TwinRow(table, row, unknown, slip);
        if (outside == null) {
            rows.add(active);
        } else if (table.kind() == TableKind.TEMUAN) {
            reasons.putIfAbsent(active.rule(), outside);
        }
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || from.compareTo(day) <= 0) && (to == null || to.compareTo(day) >= 0);
    }

    private Value value(DictionaryEntry entry) {
        String word = switch (entry) {
            case STAGE -> context.stage().name();
            case PHASE -> context.phase().name();
            case SCOPE -> context.scope();
            case LAYOUT -> context.layout();
            case AGENCY_KIND -> context.agencyKind();
            default -> null;
        };
        if (entry == DictionaryEntry.YEAR) {
            return new Value.Amount(BigDecimal.valueOf(context.year()));
        }
        if (word == null && entry == DictionaryEntry.AGENCY_KIND) {
            return new Value.Missing(new Text("Jenis perangkat daerah tidak diisi pada lembar Perangkat Daerah acuan",
                    "the reference sheet Perangkat Daerah does not give this agency's kind"));
        }
        return word != null ? new Value.Choice(word) : new Value.Missing(
                new Text(entry.title().id() + " tidak diketahui", entry.title().en() + " is not known"));
    }

    /** The rows that count, and the rules that hang on something missing. */
    TwinAnswer ask(TableKind kind, Subject subject) {
        TwinAnswer answer = new TwinAnswer(slip);
        for (List<TwinRow> rows : tables) {
            if (!rows.isEmpty() && rows.get(0).table.kind() == kind && rows.get(0).table.levels().contains(subject.level())) {
                questions++;
                hits += answer.take(rows, subject) ? 1 : 0;
            }
        }
        return answer;
    }

    /** Subjects asked about, counted once for every table of their level. */
    long questions() {
        return questions;
    }

    /** Of these, how many met at least one true row. */
    long hits() {
        return hits;
    }

    /** Rules with a row for the subject's level that does not shut it out as support or technical programme. */
    Set<String> concerning(Subject subject) {
        DictionaryEntry apart = subject.level() == SubjectLevel.INDICATOR ? DictionaryEntry.TARGET_KIND : DictionaryEntry.SUPPORT_PROGRAM;
        Value support = subject.value(apart);
        return tables.stream().flatMap(List::stream)
                .filter(row -> row.table.kind() == TableKind.TEMUAN && row.table.levels().contains(subject.level()))
                .filter(row -> !row.row.conditionTexts().containsKey(apart)
                        || !Boolean.FALSE.equals(TwinCell.read(apart,
                                row.row.conditionTexts().get(apart), Slip.NONE).on(support)))
                .map(TwinRow::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rules with a row for the level that asks for none of these entries or takes TIDAK_TERTULIS there. */
    Set<String> rulesWithout(SubjectLevel level, Set<DictionaryEntry> notWritten) {
        Value word = new Value.Choice("TIDAK_TERTULIS");
        return tables.stream().flatMap(List::stream)
                .filter(row -> row.table.kind() == TableKind.TEMUAN && row.table.levels().contains(level))
                .filter(row -> notWritten.stream().noneMatch(entry -> row.row.conditionTexts().containsKey(entry)
                        && Boolean.FALSE.equals(TwinCell.read(entry, row.row.conditionTexts().get(entry), slip).on(word))))
                .map(TwinRow::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rules with a row for the level. */
    Set<String> rules(SubjectLevel level) {
        return tables.stream().flatMap(List::stream)
                .filter(row -> row.table.kind() == TableKind.TEMUAN && row.table.levels().contains(level))
                .map(TwinRow::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rules none of whose rows applies here, with the reason of the first of them. */
    Map<String, Text> notApplicable() {
        Map<String, Text> without = new TreeMap<>(reasons);
        for (SubjectLevel level : SubjectLevel.values()) {
            without.keySet().removeAll(rules(level));
        }
        return without;
    }
}
