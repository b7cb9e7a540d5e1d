package id.selaras.overlap.join;

/** Many cases, each compared with looking at every pair; also run inside a faulty copy of the join. */
public final class Proof {

    private Proof() {
    }

    /** The first case in which the join is wrong, in words; null when it never is. */
    public static String firstDisagreement(int cases) {
        for (int seed = 0; seed < cases; seed++) {
            JoinCase one = JoinCase.of(seed);
            Object joined;
            try {
                joined = one.joined();
                if (one.expected().equals(joined)) {
                    continue;
                }
            } catch (RuntimeException broken) {
                joined = broken;
            }
            return "seed " + seed + ", " + one.perMille() + " per mille: expected " + one.expected() + " but was " + joined;
        }
        return null;
    }
}
