package id.selaras.overlap.candidate;

/**
 * Rows that share a key and name the same place. More of them than the limit are not a coordination question any more but a standard
 * duty: the first ones are compared each with each, those that come later are left out.
 */
final class LocalBucket {

    private final int most;
    private final RowList rows = new RowList();

    LocalBucket(int most) {
        this.most = most;
    }

    /** The row meets those that came before it. */
    void join(int row, Partners partners) {
        if (rows.size() < most) {
            partners.meet(rows, most);
        }
        rows.add(row);
    }

    void tell(LeftOut leftOut) {
        for (int at = most; at < rows.size(); at++) {
            leftOut.look(rows.get(at), rows);
        }
    }
}
