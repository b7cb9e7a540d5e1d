package id.selaras.overlap.pair;

import id.selaras.finding.PairCertainty;
import id.selaras.lexicon.Sign;
import id.selaras.lexicon.SignWeights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How sure it is that two rows are related, and that they are the same work: 0-100, the logistic function of the weighted signs.
 * Fitted on pairs people labelled ({@code docs/quality.md}); a probability on such pairs, not on any plan.
 */
final class Certainties {

    private static final int SURE = 100;

    private final double[] related = new double[Sign.values().length];
    private final double[] same = new double[Sign.values().length];

    Certainties(SignWeights weights) {
        for (Sign sign : Sign.values()) {
            related[sign.ordinal()] = weights.related(sign).doubleValue();
            same[sign.ordinal()] = weights.same(sign).doubleValue();
        }
    }

    /** @param signs by their ordinals, 0..1 */
    Certain certain(double[] signs) {
        return new Certain(percent(related, signs), percent(same, signs));
    }

    /** Both, with every sign that was seen and weighs something. */
    PairCertainty of(Measures pair, int otherAgencies) {
        List<PairCertainty.Sign> seen = new ArrayList<>();
        double[] signs = pair.signs();
        for (Sign sign : Sign.values()) {
            BigDecimal forRelated = points(related[sign.ordinal()] * signs[sign.ordinal()]);
            BigDecimal forSame = points(same[sign.ordinal()] * signs[sign.ordinal()]);
            if (forRelated.signum() != 0 || forSame.signum() != 0) {
                seen.add(new PairCertainty.Sign(sign.label(), forRelated, forSame));
            }
        }
        Certain certain = pair.certain(this);
        return new PairCertainty(certain.related(), certain.same(), otherAgencies, seen);
    }

    private static BigDecimal points(double odds) {
        return BigDecimal.valueOf(odds).setScale(2, RoundingMode.HALF_UP);
    }

    private static int percent(double[] weights, double[] signs) {
        double odds = 0;
        for (int at = 0; at < weights.length; at++) {
            odds += weights[at] * signs[at];
        }
        return (int) Math.round(SURE / (1 + StrictMath.exp(-odds)));
    }
}
