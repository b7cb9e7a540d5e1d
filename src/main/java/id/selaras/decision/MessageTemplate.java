package id.selaras.decision;

import id.selaras.plan.IndonesianNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of tables with {@code {placeholders}}. What is filled in is never looked at again. */
public final class MessageTemplate {

    private MessageTemplate() {
    }

    /** The text with every placeholder replaced by the subject's value. */
    public static String fill(String text, Subject subject) {
        return fill(text, subject, "(kosong)", "(tidak tersedia)");
    }

    /** As {@link #fill}, for the English columns: what is blank or missing is said in English. */
    public static String fillEnglish(String text, Subject subject) {
        return fill(text, subject, "(blank)", "(not available)");
    }

    /** Placeholders that name nothing in the dictionary, and braces without a partner, as they stand in the text. */
    public static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = c == '{' ? text.indexOf('}', at) : -1;
            if (close >= 0) {
                if (DictionaryEntry.named(text.substring(at + 1, close)).isEmpty()) {
                    faults.add(text.substring(at, close + 1));
                }
                at = close;
            } else if (c == '{' || c == '}') {
                faults.add(String.valueOf(c));
            }
            at++;
        }
        return faults;
    }

    /** The entries a text without faults names, in the order written. */
    public static List<DictionaryEntry> entries(String text) {
        List<DictionaryEntry> entries = new ArrayList<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (close >= 0) {
                DictionaryEntry.named(text.substring(open + 1, close)).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static String fill(String text, Subject subject, String blank, String missing) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 40);
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            Optional<DictionaryEntry> entry = close < 0 ? Optional.empty()
                    : DictionaryEntry.named(text.substring(open + 1, close));
            filled.append(text, from, open);
            from = entry.isPresent() ? close + 1 : open + 1;
            filled.append(entry.isPresent() ? written(entry.get(), subject, blank, missing) : "{");
            open = text.indexOf('{', from);
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static String written(DictionaryEntry entry, Subject subject, String blank, String missing) {
        Value value = subject.value(entry);
        if (value instanceof Value.Missing) {
            return missing;
        }
        if (value.isBlank()) {
            return blank;
        }
        return value instanceof Value.Amount amount ? number(entry, amount.number()) : value.written();
    }

    private static String number(DictionaryEntry entry, BigDecimal number) {
        if (entry == DictionaryEntry.YEAR) {
            return number.toPlainString();
        }
        EntryKind kind = entry.kind();
        int decimals = kind == EntryKind.RUPIAH || kind == EntryKind.PERCENT ? 2 : 4;
        BigDecimal rounded = number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
        String written = IndonesianNumber.write(rounded);
        return switch (kind) {
            case RUPIAH -> "Rp" + written;
            case PERCENT -> written + "%";
            default -> written;
        };
    }
}
