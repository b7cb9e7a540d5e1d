package id.selaras.overlap.candidate;

/** The rows one row meets, each noted once however many keys bring the two together. */
final class Partners {

    /** Meets nobody: for looking once more at who came too late. */
    static final Partners NONE = new Partners(null, 0);

    private final PairSet pairs;
    /** By row, the turn in which it was met last. */
    private final int[] lastMet;
    private int turn;
    private int row;

    Partners(PairSet pairs, int rows) {
        this.pairs = pairs;
        lastMet = new int[rows];
    }

    /** Whose partners follow. */
    void of(int next) {
        row = next;
        turn++;
    }

    /** The first rows of a list, at most so many. */
    void meet(RowList others, int most) {
        int many = pairs == null ? 0 : Math.min(most, others.size());
        for (int at = 0; at < many; at++) {
            int other = others.get(at);
            if (lastMet[other] != turn) {
                lastMet[other] = turn;
                pairs.add(row, other);
            }
        }
    }
}
