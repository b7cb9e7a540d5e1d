package id.selaras.decision.grammar;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import java.util.List;

/** Reads condition cells. */
public final class ConditionReader {

    private ConditionReader() {
    }

    /**
     * What a cell says: a condition, or a fault, or neither when it accepts anything.
     *
     * @param check null for a fault and for a cell that accepts anything
     * @param fault null unless the cell is outside the grammar
     */
    public record Reading(Check check, Fault fault) {

        private static final Reading ANY = new Reading(null, null);

        public boolean isAny() {
            return check == null && fault == null;
        }
    }

    public static Reading read(DictionaryEntry entry, String cell) {
        return read(entry.kind(), entry.choices(), cell);
    }

    /** Never throws, whatever the cell holds. */
    public static Reading read(EntryKind kind, List<String> choices, String cell) {
        try {
            String plain = PlainText.of(cell);
            return plain.isEmpty() || plain.equals("-") ? Reading.ANY
                    : new Reading(new ConditionGrammar(kind, choices).condition(plain), null);
        } catch (Refused refused) {
            return new Reading(null, refused.fault());
        }
    }
}
