package id.selaras.decision.grammar;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.plan.NomenclatureCode;
import java.util.ArrayList;
import java.util.List;

/** Reads values as tests write them. */
public final class ValueReader {

    private ValueReader() {
    }

    /**
     * Exactly one of the two is null.
     *
     * @param value typed as the entry's kind says; {@code kosong} is {@link Value.Blank}
     */
    public record Reading(Value value, Fault fault) {
    }

    /** Never throws, whatever the cell holds. */
    public static Reading read(DictionaryEntry entry, String cell) {
        try {
            return new Reading(value(entry, PlainText.of(cell)), null);
        } catch (Refused refused) {
            return new Reading(null, refused.fault());
        }
    }

    private static Value value(DictionaryEntry entry, String text) throws Refused {
        if (Operators.is(Operators.BLANK, text)) {
            return Value.Blank.BLANK;
        }
        return switch (entry.kind()) {
            case TEXT -> Value.Prose.of(Pieces.isQuoted(text) ? Pieces.unquoted(text) : text);
            case CODE -> codes(text);
            case CHOICE -> new Value.Choice(ListedWord.read(entry.choices(), text));
            case DATE -> new Value.Day(Days.read(text));
            default -> new Value.Amount(Numbers.read(entry.kind(), text));
        };
    }

    private static Value codes(String text) throws Refused {
        List<NomenclatureCode> codes = new ArrayList<>();
        for (String piece : Pieces.of(text, ';')) {
            codes.add(new NomenclatureCode(piece));
        }
        return new Value.Codes(codes);
    }
}
