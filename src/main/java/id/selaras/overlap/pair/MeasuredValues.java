package id.selaras.overlap.pair;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Subject;
import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.problem.Text;
import java.util.Map;

/** What the class table is asked about when it was measured before: a group of one outcome. */
record MeasuredValues(String id, Map<DictionaryEntry, Value> values) implements Subject {

    static final Value.Missing NOT_MEASURED = new Value.Missing(Text.of("Tidak diukur pada pasangan.", "Not measured for pairs."));

    @Override
    public SubjectLevel level() {
        return SubjectLevel.PAIR;
    }

    @Override
    public Value value(DictionaryEntry entry) {
        return values.getOrDefault(entry, NOT_MEASURED);
    }
}
