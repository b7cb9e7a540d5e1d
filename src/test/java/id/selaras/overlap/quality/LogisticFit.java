package id.selaras.overlap.quality;

import java.util.List;

/**
 * Logistic regression with a quadratic penalty, each weight held to one side of zero: accelerated projected gradient (Nesterov 1983,
 * Beck and Teboulle 2009). No random numbers: the same examples give the same weights.
 */
final class LogisticFit {

    private static final int STEPS = 3000;
    private static final double PENALTY = 2;

    /** One example. @param weight how much it counts */
    record Example(double[] signs, boolean positive, double weight) {
    }

    private LogisticFit() {
    }

    /**
     * @param sides +1 where a weight may only be above zero, -1 below, 0 for none at all
     * @param base  place of the sign that is always there: free and without penalty
     */
    static double[] fit(List<Example> examples, int[] sides, int base) {
        int size = sides.length;
        double step = 1 / (bound(examples, size) + PENALTY);
        double[] weights = new double[size];
        double[] ahead = weights.clone();
        double momentum = 1;
        for (int round = 0; round < STEPS; round++) {
            double[] slope = slope(examples, ahead, base);
            double[] next = new double[size];
            for (int at = 0; at < size; at++) {
                double moved = ahead[at] - step * slope[at];
                next[at] = at == base ? moved : sides[at] > 0 ? Math.max(0, moved) : sides[at] < 0 ? Math.min(0, moved) : 0;
            }
            double faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            for (int at = 0; at < size; at++) {
                ahead[at] = next[at] + (momentum - 1) / faster * (next[at] - weights[at]);
            }
            weights = next;
            momentum = faster;
        }
        return weights;
    }

    /** 0..1. */
    static double probability(double[] weights, double[] signs) {
        double odds = 0;
        for (int at = 0; at < weights.length; at++) {
            odds += weights[at] * signs[at];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private static double[] slope(List<Example> examples, double[] weights, int base) {
        double[] slope = new double[weights.length];
        for (Example example : examples) {
            double error = example.weight() * (probability(weights, example.signs()) - (example.positive() ? 1 : 0));
            for (int at = 0; at < slope.length; at++) {
                slope[at] += error * example.signs()[at];
            }
        }
        for (int at = 0; at < slope.length; at++) {
            slope[at] += at == base ? 0 : PENALTY * weights[at];
        }
        return slope;
    }

    /** No smaller than the largest curvature: a quarter of the sum of squares. */
    private static double bound(List<Example> examples, int size) {
        double sum = 0;
        for (Example example : examples) {
            for (int at = 0; at < size; at++) {
                sum += example.weight() * example.signs()[at] * example.signs()[at];
            }
        }
        return sum / 4;
    }
}
