package id.selaras.decision.index;

import id.selaras.decision.Answer;
import id.selaras.decision.Condition.Truth;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of one kind of table for one level of subject. */
final class LevelIndex {

    /** In tables of findings what is missing must be told; elsewhere rows weigh the evidence at hand. */
    private final boolean strict;
    private final DictionaryEntry[] entries;
    private final IndexedRow[] rows;
    private final String[] rules;
    private final EntryIndex[] paths;
    private final long[] always;

    LevelIndex(TableKind kind, List<ActiveRow> unordered) {
        List<ActiveRow> active = unordered.stream().sorted(ActiveRow.ORDER).toList();
        this.strict = kind == TableKind.TEMUAN;
        TreeSet<DictionaryEntry> used = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>();
        for (ActiveRow row : active) {
            used.addAll(row.conditions().keySet());
            names.add(row.rule());
        }
        entries = used.toArray(DictionaryEntry[]::new);
        rules = names.toArray(String[]::new);
        Map<DictionaryEntry, Integer> slots = new TreeMap<>();
        for (DictionaryEntry entry : entries) {
            slots.put(entry, slots.size());
        }
        rows = new IndexedRow[active.size()];
        always = Marks.bits(rows.length);
        Map<DictionaryEntry, EntryIndex> indexes = new TreeMap<>();
        Rows unindexed = new Rows();
        int table = 0;
        for (int at = 0; at < rows.length; at++) {
            ActiveRow row = active.get(at);
            table += at > 0 && active.get(at - 1).table() != row.table() ? 1 : 0;
            Path path = Path.of(row);
            rows[at] = new IndexedRow(row, path, slots, Arrays.binarySearch(rules, row.rule()), table);
            if (path == null) {
                unindexed.add(at);
            } else {
                indexes.computeIfAbsent(path.entry(), entry -> new EntryIndex(slots.get(entry)))
                        .add(path.check(), path.whole(), at);
            }
        }
        unindexed.mark(always);
        paths = indexes.values().toArray(EntryIndex[]::new);
    }

    Answer answer(Subject subject) {
        Facts facts = new Facts(subject, entries);
        Marks marks = new Marks(always.clone(), Marks.bits(rows.length));
        for (EntryIndex path : paths) {
            path.mark(facts.value(path.slot()), marks);
        }
        Verdicts verdicts = new Verdicts(rules, strict);
        int settled = -1;
        for (int at = marks.next(0); at >= 0; at = marks.next(at + 1)) {
            IndexedRow row = rows[at];
            if (row.table() != settled) {
                Truth truth = row.test(facts, marks.isSure(at));
                if (truth == Truth.TRUE && row.firstOnly()) {
                    settled = row.table();
                }
                if (truth != Truth.FALSE) {
                    verdicts.take(row, truth, facts);
                }
            }
        }
        return verdicts.answer();
    }
}
