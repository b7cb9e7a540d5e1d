package id.selaras.lexicon;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each sign weighs (sheet {@code Bobot Bukti}): added up, they are the logarithm of the odds that two rows are related, and that
 * related rows are the same work.
 *
 * @param related in natural logarithms of odds, -9..9; a sign without a row weighs nothing
 * @param same    likewise
 */
public record SignWeights(Map<Sign, BigDecimal> related, Map<Sign, BigDecimal> same) {

    public static final SignWeights NONE = new SignWeights(Map.of(), Map.of());

    public SignWeights {
        related = copy(related);
        same = copy(same);
    }

    private static Map<Sign, BigDecimal> copy(Map<Sign, BigDecimal> weights) {
        Map<Sign, BigDecimal> copy = new EnumMap<>(Sign.class);
        copy.putAll(weights);
        return Collections.unmodifiableMap(copy);
    }

    public BigDecimal related(Sign sign) {
        return related.getOrDefault(sign, BigDecimal.ZERO);
    }

    public BigDecimal same(Sign sign) {
        return same.getOrDefault(sign, BigDecimal.ZERO);
    }
}
