package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.language.Folding;
import id.selaras.language.Similarity;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Whether a study was already paid for by the same agency within three years: by how alike the descriptions of the lines are. */
final class EarlierStudies {

    /** A shorter description names a kind of service rather than its topic. */
    private static final int WORDS_OF_A_TOPIC = 4;

    /** The likest pair. */
    record Likeness(Value similarity, Value earlier) {
    }

    private EarlierStudies() {
    }

    /**
     * @param studies lines of the sub-activity that pay for studies
     * @param older   years further back, as far as they are known
     */
    static Likeness nearest(SubActivity sub, List<BudgetLine> studies, SpendingBefore before, List<SpendingBefore> older, String group) {
        Missing missing = studies.isEmpty() ? null : before.missing(sub.agency());
        if (missing != null) {
            return new Likeness(missing, missing);
        }
        double nearest = 0;
        BudgetLine found = null;
        int year = 0;
        List<SpendingBefore> years = Stream.concat(Stream.of(before), older.stream().filter(past -> past.missing(sub.agency()) == null)).toList();
        for (BudgetLine study : studies) {
            String topic = topic(study);
            for (SpendingBefore past : topic.isEmpty() ? List.<SpendingBefore>of() : years) {
                for (BudgetLine line : past.lines(sub.agency(), group)) {
                    double similarity = Similarity.ofFolded(topic, topic(line));
                    if (similarity > nearest) {
                        nearest = similarity;
                        found = line;
                        year = past.year();
                    }
                }
            }
        }
        return found == null ? new Likeness(Blank.BLANK, Blank.BLANK) : new Likeness(
                new Amount(BigDecimal.valueOf(nearest).setScale(4, RoundingMode.HALF_UP)),
                Prose.of(found.description() + " " + found.amountOrZero().written() + " (" + year + ")"));
    }

    /** Folded; empty where the description names none. */
    private static String topic(BudgetLine line) {
        String folded = Folding.fold(line.description());
        return folded.split(" ").length < WORDS_OF_A_TOPIC || folded.equals(Folding.fold(line.accountName())) ? "" : folded;
    }
}
