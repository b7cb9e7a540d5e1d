package id.selaras.twin;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition cell, read from its text by the grammar of {@code docs/decision-tables.md}, section 2. */
interface TwinCell {

    /** Kleene's answer; null: unknown. */
    Boolean on(Value value);

    Pattern CONTAINS_NOT = Pattern.compile("(?:tidak memuat|not contains)\\s*:(.*)", Pattern.CASE_INSENSITIVE);
    Pattern CONTAINS = Pattern.compile("(?:memuat|contains)\\s*:(.*)", Pattern.CASE_INSENSITIVE);
    Pattern NEGATED = Pattern.compile("(?:bukan|not)(?![\\p{L}\\p{Nd}])(.*)", Pattern.CASE_INSENSITIVE);
    Pattern AND_OPERATOR = Pattern.compile(" (?:dan|and) (?=(?:tidak memuat|not contains|memuat|contains)\\s*:)",
            Pattern.CASE_INSENSITIVE);
    Pattern AND = Pattern.compile(" (?:dan|and) ", Pattern.CASE_INSENSITIVE);

    /** @param cell within the grammar */
    static TwinCell read(DictionaryEntry entry, String cell, Slip slip) {
        TwinQuotes quotes = TwinQuotes.hide(cell);
        String text = quotes.text();
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.equals("-")) {
            return value -> true;
        }
        if (lower.equals("kosong") || lower.equals("empty")) {
            return value -> asked(value, slip) == null ? null : blank(value, slip);
        }
        if (lower.equals("terisi") || lower.equals("filled")) {
            return value -> asked(value, slip) == null ? null : !blank(value, slip);
        }
        Pattern joint = switch (entry.kind()) {
            case TEXT -> AND_OPERATOR;
            case CODE, CHOICE -> null;
            default -> AND;
        };
        List<TwinCell> parts = new ArrayList<>();
        for (String part : joint == null ? new String[] {text} : joint.split(text)) {
            parts.add(part(entry, part.strip(), quotes, slip));
        }
        return parts.size() == 1 ? parts.get(0) : value -> {
            boolean all = true;
            boolean any = false;
            for (TwinCell part : parts) {
                Boolean truth = part.on(value);
                if (truth == null) {
                    return null;
                }
                all &= truth;
                any |= truth;
            }
            return slip == Slip.AND_IS_OR ? any : all;
        };
    }

    private static TwinCell part(DictionaryEntry entry, String text, TwinQuotes quotes, Slip slip) {
        Matcher without = CONTAINS_NOT.matcher(text);
        if (without.matches()) {
            return negated(TwinMatch.phrases(quotes.pieces(without.group(1), '|'), slip), slip);
        }
        Matcher with = CONTAINS.matcher(text);
        if (with.matches()) {
            return plain(TwinMatch.phrases(quotes.pieces(with.group(1), '|'), slip), slip);
        }
        Matcher not = NEGATED.matcher(text);
        if (not.matches()) {
            return negated(TwinMatch.of(entry, not.group(1).strip(), quotes, true, slip), slip);
        }
        return plain(TwinMatch.of(entry, text, quotes, false, slip), slip);
    }

    private static TwinCell plain(TwinMatch match, Slip slip) {
        return value -> asked(value, slip) == null ? null
                : blank(value, slip) ? slip == Slip.BLANK_EQUALS_ANYTHING : match.fits(value);
    }

    private static TwinCell negated(TwinMatch match, Slip slip) {
        return value -> asked(value, slip) == null ? null
                : blank(value, slip) ? slip != Slip.BLANK_FAILS_NOT : !match.fits(value);
    }

    private static Value asked(Value value, Slip slip) {
        return value instanceof Value.Missing && slip != Slip.MISSING_IS_BLANK ? null : value;
    }

    private static boolean blank(Value value, Slip slip) {
        return value instanceof Value.Blank || value instanceof Value.Missing
                || value instanceof Value.Prose prose && prose.text().isBlank()
                || value instanceof Value.Codes codes && codes.codes().isEmpty();
    }
}
