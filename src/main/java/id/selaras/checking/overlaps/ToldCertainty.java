package id.selaras.checking.overlaps;

import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * How sure the class of a pair is, and by which signs.
 *
 * @param related       0-100 that the two rows are related at all
 * @param same          0-100 that they are the same work
 * @param otherAgencies further agencies with rows related to both, 0-9
 */
record ToldCertainty(int related, int same, int otherAgencies, List<ToldSign> signs) {

    /**
     * One sign that was seen.
     *
     * @param related what it adds to the logarithm of the odds of being related; below zero when it speaks against it
     * @param same    likewise for being the same work
     */
    record ToldSign(Text sign, BigDecimal related, BigDecimal same) {
    }
}
