package id.selaras.decision.grammar;

import id.selaras.language.Folding;
import id.selaras.language.Similarity;
import id.selaras.problem.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words of a closed list, whatever case, blanks or underscores they are written with. */
public final class Choices {

    private Choices() {
    }

    /** The word of the list that is meant. */
    public static Optional<String> find(List<String> choices, String written) {
        String folded = Folding.fold(written);
        return choices.stream().filter(choice -> Folding.fold(choice).equals(folded)).findFirst();
    }

    /** The most alike word; null for an empty list. */
    public static String nearest(List<String> choices, String written) {
        String shortened = written.length() > 100 ? written.substring(0, 100) : written;
        return choices.stream().max(Comparator.comparingDouble(choice -> Similarity.of(choice, shortened))).orElse(null);
    }

    static String read(List<String> choices, String written) throws Refused {
        return find(choices, written).orElseThrow(() -> new Refused("TABEL-SYARAT-PILIHAN",
                Text.of("salah satu dari " + String.join("; ", choices), "one of " + String.join("; ", choices)),
                Text.format("Mungkin maksudnya %s.", "Perhaps %s is meant.", nearest(choices, written))));
    }
}
