package id.selaras.decision.grammar;

import java.util.ArrayList;
import java.util.List;

/** The operator words of the grammar, in both languages. */
final class Operators {

    static final List<String> BLANK = List.of("kosong", "empty");
    static final List<String> FILLED = List.of("terisi", "filled");
    static final List<String> NOT = List.of("bukan", "not");
    static final List<String> CONTAINS = List.of("memuat", "contains");
    static final List<String> CONTAINS_NOT = List.of("tidak memuat", "not contains");
    static final List<String> AND = List.of(" dan ", " and ");

    private Operators() {
    }

    static boolean is(List<String> words, String text) {
        return words.stream().anyMatch(text::equalsIgnoreCase);
    }

    /** What follows one of the words at the start of the text, or null when none stands there as a whole word. */
    static String after(List<String> words, String text) {
        for (String word : words) {
            if (starts(word, text, 0) && (text.length() == word.length() || !isLetter(text, word.length()))) {
                return text.substring(word.length()).strip();
            }
        }
        return null;
    }

    /** What follows {@code word:}, or null. */
    static String afterColon(List<String> words, String text) {
        String rest = after(words, text);
        return rest != null && rest.startsWith(":") ? rest.substring(1).strip() : null;
    }

    /** Cuts at each {@code dan} outside quotes; for texts only where an operator follows. */
    static List<String> joined(String text, boolean beforeOperatorOnly) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                quoted = !quoted;
            } else if (!quoted && text.charAt(at) == ' ') {
                String and = andAt(text, at);
                if (and != null && (!beforeOperatorOnly || contains(text.substring(at + and.length())))) {
                    parts.add(text.substring(start, at).strip());
                    at += and.length() - 2;
                    start = at + 1;
                }
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    static boolean contains(String text) {
        return afterColon(CONTAINS, text) != null || afterColon(CONTAINS_NOT, text) != null;
    }

    private static String andAt(String text, int at) {
        for (String and : AND) {
            if (starts(and, text, at)) {
                return and;
            }
        }
        return null;
    }

    private static boolean starts(String word, String text, int at) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
