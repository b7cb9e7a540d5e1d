package id.selaras.synthetic;

import java.util.List;
import java.util.Random;

/** Seeded choices: the same seed gives the same plan. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True in about {@code percent} of 100 cases. */
    boolean of(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The first ones far more often than the last ones: the n-th about 1/n as often as the first (Zipf). */
    <T> T popular(List<T> of) {
        return of.get((int) Math.pow(of.size() + 1.0, random.nextDouble()) - 1);
    }
}
