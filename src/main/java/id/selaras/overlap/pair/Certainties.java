package id.selaras.overlap.pair;

import id.selaras.lexicon.Sign;
import id.selaras.lexicon.SignWeights;

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

    int related(Measures pair) {
        return percent(related, pair.signs());
    }

    int same(Measures pair) {
        return percent(same, pair.signs());
    }

    private static int percent(double[] weights, double[] signs) {
        double odds = 0;
        for (int at = 0; at < weights.length; at++) {
            odds += weights[at] * signs[at];
        }
        return (int) Math.round(SURE / (1 + StrictMath.exp(-odds)));
    }
}
