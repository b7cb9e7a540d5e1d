package id.selaras.spending;

import id.selaras.language.Words;
import id.selaras.lexicon.Distinction;
import id.selaras.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which money may be spent on its own purpose only, by the words of its source (sheet Pembeda, kind {@code dana terikat}). */
final class TiedFunds {

    private record Phrase(String tie, Words words) {
    }

    private final List<Phrase> phrases;

    TiedFunds(Lexicon lexicon) {
        phrases = lexicon.distinctions().stream().filter(distinction -> distinction.kind() == Distinction.Kind.TIED_FUND)
                .flatMap(distinction -> distinction.words().stream().map(word -> new Phrase(distinction.name(), Words.of(word)))).toList();
    }

    /** False where no words say what is tied: then no money is known to be free. */
    boolean known() {
        return !phrases.isEmpty();
    }

    /** Names of the purposes a source is tied to, sorted; empty for money that is free. */
    Set<String> of(String source) {
        Words words = Words.of(source);
        Set<String> ties = new TreeSet<>();
        phrases.stream().filter(phrase -> words.containExactly(phrase.words())).forEach(phrase -> ties.add(phrase.tie()));
        return ties;
    }
}
