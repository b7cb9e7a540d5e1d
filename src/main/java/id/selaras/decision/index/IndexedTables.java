package id.selaras.decision.index;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.Answer;
import id.selaras.decision.Condition;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.RowMatch;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One index per kind of table and level of subject. */
final class IndexedTables implements ActiveTables {

    private static final Value SUPPORT = new Value.Choice("YA");
    private static final Value TECHNICAL = new Value.Choice("TIDAK");

    private final Map<TableKind, Map<SubjectLevel, LevelIndex>> indexes = new EnumMap<>(TableKind.class);
    private final Map<SubjectLevel, Set<String>> rules = new EnumMap<>(SubjectLevel.class);
    private final Map<SubjectLevel, Map<Value, Set<String>>> concerning = new EnumMap<>(SubjectLevel.class);
    private final Map<SubjectLevel, List<ActiveRow>> findings = new EnumMap<>(SubjectLevel.class);
    private final Map<TableKind, List<RowMatch>> decided = new EnumMap<>(TableKind.class);
    private final Map<String, Text> notApplicable;

    IndexedTables(Activation activation) {
        this.notApplicable = activation.notApplicable();
        Map<TableKind, Map<SubjectLevel, List<ActiveRow>>> rows = new EnumMap<>(TableKind.class);
        for (ActiveRow row : activation.rows()) {
            if (row.missingContext() == null) {
                decided.computeIfAbsent(row.table().kind(), kind -> new ArrayList<>()).add(row.match());
            }
            for (SubjectLevel level : row.table().levels()) {
                rows.computeIfAbsent(row.table().kind(), kind -> new EnumMap<>(SubjectLevel.class))
                        .computeIfAbsent(level, unused -> new ArrayList<>()).add(row);
                if (row.table().kind() == TableKind.TEMUAN) {
                    rules.computeIfAbsent(level, unused -> new TreeSet<>()).add(row.rule());
                    findings.computeIfAbsent(level, unused -> new ArrayList<>()).add(row);
                    concern(row, level);
                }
            }
        }
        decided.replaceAll((kind, matches) -> List.copyOf(matches));
        rules.replaceAll((level, names) -> Collections.unmodifiableSet(names));
        rows.forEach((kind, levels) -> {
            Map<SubjectLevel, LevelIndex> built = new EnumMap<>(SubjectLevel.class);
            levels.forEach((level, list) -> built.put(level, new LevelIndex(kind, list)));
            indexes.put(kind, built);
        });
    }

    private void concern(ActiveRow row, SubjectLevel level) {
        Condition condition = row.match().row().conditions().get(DictionaryEntry.SUPPORT_PROGRAM);
        for (Value support : List.of(SUPPORT, TECHNICAL)) {
            if (condition == null || condition.test(support) != Condition.Truth.FALSE) {
                concerning.computeIfAbsent(level, unused -> new HashMap<>())
                        .computeIfAbsent(support, value -> new TreeSet<>()).add(row.rule());
            }
        }
    }

    @Override
    public Set<String> rules(Subject subject) {
        if (subject.level() == SubjectLevel.INDICATOR) {
            return rules(subject.level(), Map.of(DictionaryEntry.TARGET_KIND, subject.value(DictionaryEntry.TARGET_KIND)));
        }
        if (subject.level() == SubjectLevel.SPENDING_GROUP) {
            return rules(subject.level(), Map.of(DictionaryEntry.SPENDING_GROUP, subject.value(DictionaryEntry.SPENDING_GROUP)));
        }
        Value support = subject.value(DictionaryEntry.SUPPORT_PROGRAM);
        return SUPPORT.equals(support) || TECHNICAL.equals(support)
                ? concerning.getOrDefault(subject.level(), Map.of()).getOrDefault(support, Set.of())
                : rules(subject.level());
    }

    @Override
    public Answer answer(TableKind kind, Subject subject) {
        Map<SubjectLevel, LevelIndex> levels = indexes.get(kind);
        LevelIndex index = levels == null ? null : levels.get(subject.level());
        return index == null ? Answer.NOTHING : index.answer(subject);
    }

    @Override
    public List<RowMatch> rows(TableKind kind) {
        return decided.getOrDefault(kind, List.of());
    }

    @Override
    public Set<String> rules(SubjectLevel level) {
        return rules.getOrDefault(level, Set.of());
    }

    @Override
    public Set<String> rules(SubjectLevel level, Map<DictionaryEntry, Value> known) {
        Set<String> open = new TreeSet<>();
        for (ActiveRow row : findings.getOrDefault(level, List.of())) {
            Map<DictionaryEntry, Condition> conditions = row.match().row().conditions();
            if (known.entrySet().stream().noneMatch(value -> conditions.containsKey(value.getKey())
                    && conditions.get(value.getKey()).test(value.getValue()) == Condition.Truth.FALSE)) {
                open.add(row.rule());
            }
        }
        return open;
    }

    @Override
    public Map<String, Text> notApplicable() {
        return notApplicable;
    }
}
