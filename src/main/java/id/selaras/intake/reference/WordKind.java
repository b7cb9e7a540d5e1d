package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of a few words, each with the words it may also be written with; case and punctuation do not matter. */
final class WordKind<T> implements CellKind<T> {

    private final Fault fault;
    private final Map<String, T> values = new HashMap<>();
    private final List<String> shown = new ArrayList<>();

    /** @param fault what to say of an unknown word */
    WordKind(Fault fault) {
        this.fault = fault;
    }

    /** A list of words that are their own values. */
    static WordKind<String> of(Fault fault, List<String> words) {
        WordKind<String> kind = new WordKind<>(fault);
        words.forEach(word -> kind.word(word, word));
        return kind;
    }

    /** Adds a word while the list is being declared; {@code also} are accepted but not shown. */
    WordKind<T> word(String word, T value, String... also) {
        shown.add(word);
        values.put(Folding.fold(word), value);
        for (String other : also) {
            values.put(Folding.fold(other), value);
        }
        return this;
    }

    @Override
    public T read(CellReading reading) {
        T value = values.get(Folding.fold(reading.text()));
        return value != null ? value : reading.refuse(fault, expected(), Nearest.proposal(reading.text(), shown));
    }

    @Override
    public Text expected() {
        String list = String.join(", ", shown);
        return Text.of("salah satu dari: " + list, "one of: " + list);
    }
}
