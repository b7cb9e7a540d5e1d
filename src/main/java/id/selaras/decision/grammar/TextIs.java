package id.selaras.decision.grammar;

import id.selaras.decision.Value;
import id.selaras.language.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The text equals one of the texts, word by word after folding. */
public record TextIs(List<Exact> texts) implements Check {

    public TextIs {
        texts = List.copyOf(texts);
    }

    /** A text without any letter or digit has no words and is compared as it stands. */
    public record Exact(String text, Words words) {

        static Exact of(String text) {
            return new Exact(text, Words.of(text));
        }

        public boolean hasWords() {
            return !words.equals(Words.NONE);
        }

        boolean matches(Value.Prose prose) {
            return hasWords() ? words.equals(prose.words()) : text.equals(prose.text().strip());
        }

        String canonical() {
            return '"' + (hasWords() ? words.toString() : text) + '"';
        }
    }

    @Override
    public boolean holds(Value present) {
        if (!(present instanceof Value.Prose prose)) {
            throw Check.wrongKind(this, present);
        }
        for (Exact exact : texts) {
            if (exact.matches(prose)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String canonical() {
        return texts.stream().map(Exact::canonical).distinct().sorted().collect(Collectors.joining("; "));
    }
}
