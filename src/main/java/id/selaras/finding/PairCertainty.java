package id.selaras.finding;

import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * How sure it is what two rows are to each other, and by which signs: what the class table was asked besides the fields.
 *
 * @param related       0-100 that they are related at all
 * @param same          0-100 that they are the same work
 * @param otherAgencies 0-9 further agencies with rows related to both
 * @param signs         those that were seen, in the order of the sheet {@code Bobot Bukti}
 */
public record PairCertainty(int related, int same, int otherAgencies, List<Sign> signs) {

    /**
     * One sign.
     *
     * @param related what it adds to the logarithm of the odds of being related, two decimals; negative speaks against
     * @param same    likewise for being the same work
     */
    public record Sign(Text label, BigDecimal related, BigDecimal same) {
    }

    public PairCertainty {
        signs = List.copyOf(signs);
    }
}
