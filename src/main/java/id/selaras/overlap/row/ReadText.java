package id.selaras.overlap.row;

import id.selaras.language.Words;
import id.selaras.overlap.text.Lexical;
import id.selaras.overlap.text.Token;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text with its words and, when asked for, its tokens. Several threads may ask: at worst they find the same tokens twice. */
final class ReadText {

    private final String text;
    private final Words words;
    private final Lexical lexical;
    private volatile Map<String, Token> tokens;

    /** @param lexical null where there are no words */
    ReadText(String text, Words words, Lexical lexical) {
        this.text = text;
        this.words = words;
        this.lexical = lexical;
    }

    String text() {
        return text;
    }

    Words words() {
        return words;
    }

    /** With no word left out. Not to be changed. */
    Map<String, Token> tokens() {
        Map<String, Token> found = tokens;
        if (found == null) {
            found = lexical == null ? Map.of() : Collections.unmodifiableMap(lexical.tokens(words, Set.of()));
            tokens = found;
        }
        return found;
    }

    /** Without words of places: they say where, not what. Most texts name none, and keep the tokens they have. */
    Map<String, Token> tokens(Set<String> places) {
        List<String> written = words.words();
        for (int at = 0; at < written.size(); at++) {
            if (places.contains(written.get(at))) {
                return lexical.tokens(words, places);
            }
        }
        return tokens();
    }
}
