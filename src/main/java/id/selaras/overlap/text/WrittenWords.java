package id.selaras.overlap.text;

import id.selaras.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The folded words of a text, each with where and how it is written. Pieces end at commas, brackets and {@code dan}, statements at
 * semicolons and lines.
 */
final class WrittenWords {

    private static final String MARKS = ",;./()-";
    private static final String CLOSING = ",;/()";
    private static final String PIECES = ",;()";
    private static final Set<String> JOINING = Set.of("dan", "serta");

    /** @param closed followed by a mark that ends a name; a stop does not, it ends abbreviations */
    private record Word(String folded, int from, int to, boolean capital, boolean closed, int piece, int statement) {
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int piece;
    private int statement;

    WrittenWords(String text) {
        this.text = text;
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            if (!Character.isWhitespace(letter) && MARKS.indexOf(letter) < 0) {
                from = from < 0 ? at : from;
                continue;
            }
            if (from >= 0) {
                add(from, at);
                from = -1;
            }
            mark(letter);
        }
    }

    private void add(int from, int to) {
        String folded = Folding.fold(text.substring(from, to));
        if (folded.isEmpty()) {
            close();
            return;
        }
        boolean capital = Character.isUpperCase(text.charAt(from));
        boolean joining = JOINING.contains(folded);
        piece += joining ? 1 : 0;
        for (String word : folded.indexOf(' ') < 0 ? new String[] {folded} : folded.split(" ")) {
            words.add(new Word(word, from, to, capital, false, piece, statement));
        }
        piece += joining ? 1 : 0;
    }

    private void mark(char mark) {
        boolean line = mark == '\n' || mark == '\r';
        if (line || CLOSING.indexOf(mark) >= 0) {
            close();
        }
        piece += line || PIECES.indexOf(mark) >= 0 ? 1 : 0;
        statement += line || mark == ';' ? 1 : 0;
    }

    private void close() {
        if (!words.isEmpty()) {
            Word last = words.get(words.size() - 1);
            words.set(words.size() - 1, new Word(last.folded, last.from, last.to, last.capital, true, last.piece, last.statement));
        }
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at).folded;
    }

    boolean capital(int at) {
        return words.get(at).capital;
    }

    boolean closed(int at) {
        return words.get(at).closed;
    }

    int piece(int at) {
        return words.get(at).piece;
    }

    int statement(int at) {
        return words.get(at).statement;
    }

    /** Words as one key. */
    String key(int from, int to) {
        if (to == from + 1) {
            return word(from);
        }
        StringBuilder key = new StringBuilder();
        for (int at = from; at < to; at++) {
            key.append(word(at));
        }
        return key.toString();
    }

    /** Words as they are written, with single blanks. */
    String written(int from, int to) {
        return text.substring(words.get(from).from, words.get(to - 1).to).replaceAll("\\s+", " ");
    }
}
