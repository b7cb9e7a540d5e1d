package id.selaras.spending;

import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Splits an amount equally to the sen; the remainder goes to the first part, so that the parts add up. */
final class Splitting {

    private static final int SEN_DIGITS = 2;

    private Splitting() {
    }

    /** @param parts at least 1 */
    static List<Rupiah> equally(Rupiah amount, int parts) {
        BigInteger[] divided = amount.amount().movePointRight(SEN_DIGITS).toBigIntegerExact().divideAndRemainder(BigInteger.valueOf(parts));
        List<Rupiah> split = new ArrayList<>(parts);
        for (int at = 0; at < parts; at++) {
            split.add(new Rupiah(new BigDecimal(at == 0 ? divided[0].add(divided[1]) : divided[0], SEN_DIGITS)));
        }
        return split;
    }
}
