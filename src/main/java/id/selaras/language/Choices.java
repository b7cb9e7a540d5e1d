package id.selaras.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words of a closed list, whatever case, blanks or underscores they are written with. */
public final class Choices {

    private static final int LONGEST_COMPARED = 100;

    private Choices() {
    }

    /** The word of the list that is meant. */
    public static Optional<String> find(List<String> choices, String written) {
        String folded = Folding.fold(written);
        return choices.stream().filter(choice -> Folding.fold(choice).equals(folded)).findFirst();
    }

    /** The most alike word; null for an empty list. */
    public static String nearest(List<String> choices, String written) {
        String shortened = written.length() > LONGEST_COMPARED ? written.substring(0, LONGEST_COMPARED) : written;
        return choices.stream().max(Comparator.comparingDouble(choice -> Similarity.of(choice, shortened))).orElse(null);
    }
}
