package id.selaras.decision.index;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Subject;
import id.selaras.decision.Value;

/** The values of one subject, each asked for once and only when needed. */
final class Facts {

    private final Subject subject;
    private final DictionaryEntry[] entries;
    private final Value[] values;

    Facts(Subject subject, DictionaryEntry[] entries) {
        this.subject = subject;
        this.entries = entries;
        this.values = new Value[entries.length];
    }

    Value value(int slot) {
        Value value = values[slot];
        if (value == null) {
            value = subject.value(entries[slot]);
            values[slot] = value;
        }
        return value;
    }
}
