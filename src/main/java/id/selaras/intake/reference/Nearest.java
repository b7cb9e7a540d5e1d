package id.selaras.intake.reference;

import id.selaras.language.Folding;
import id.selaras.language.Similarity;
import id.selaras.problem.Text;
import java.util.Collection;

/** Proposes the known word a mistyped one is most like. */
final class Nearest {

    /** Below this similarity a proposal would mislead more than help. */
    private static final double ALIKE = 0.6;

    /** Longer texts are no mistyped names. */
    private static final int LONGEST = 120;

    private Nearest() {
    }

    /** "Mungkin maksudnya ...", or an empty text when nothing is alike; the first of equals wins. */
    static Text proposal(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Text.of("", "");
        }
        String folded = Folding.fold(written);
        String best = null;
        double bestLikeness = ALIKE;
        for (String candidate : known) {
            double likeness = Similarity.ofFolded(folded, Folding.fold(candidate));
            if (likeness > bestLikeness || best == null && likeness == bestLikeness) {
                best = candidate;
                bestLikeness = likeness;
            }
        }
        return best == null ? Text.of("", "") : perhaps(best);
    }

    static Text perhaps(String meant) {
        return Text.of("Mungkin maksudnya \"" + meant + "\".", "Perhaps \"" + meant + "\" is meant.");
    }
}
