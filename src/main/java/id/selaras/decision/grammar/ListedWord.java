package id.selaras.decision.grammar;

import id.selaras.language.Choices;
import id.selaras.problem.Text;
import java.util.List;

/** Reads a word of a closed list, or refuses it with the one most like it. */
final class ListedWord {

    private ListedWord() {
    }

    static String read(List<String> choices, String written) throws Refused {
        return Choices.find(choices, written).orElseThrow(() -> new Refused("TABEL-SYARAT-PILIHAN",
                Text.of("salah satu dari " + String.join("; ", choices), "one of " + String.join("; ", choices)),
                Text.format("Mungkin maksudnya %s.", "Perhaps %s is meant.", Choices.nearest(choices, written))));
    }
}
