package id.selaras.decision.grammar;

import id.selaras.decision.Value;
import id.selaras.language.Words;
import java.util.List;
import java.util.stream.Collectors;

/** One of the phrases occurs in the text. */
public record Contains(List<Phrase> phrases) implements Check {

    public Contains {
        phrases = List.copyOf(phrases);
    }

    /**
     * At least one word.
     *
     * @param quoted true: the very words; false: their stems
     */
    public record Phrase(Words words, boolean quoted) {

        boolean occursIn(Words text) {
            return quoted ? text.containExactly(words) : text.containStems(words);
        }

        String canonical() {
            return quoted ? '"' + words.toString() + '"' : words.toString();
        }
    }

    @Override
    public boolean holds(Value present) {
        if (!(present instanceof Value.Prose prose)) {
            throw Check.wrongKind(this, present);
        }
        for (Phrase phrase : phrases) {
            if (phrase.occursIn(prose.words())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String canonical() {
        return "memuat: " + listed();
    }

    String listed() {
        return phrases.stream().map(Phrase::canonical).distinct().sorted().collect(Collectors.joining(" | "));
    }
}
