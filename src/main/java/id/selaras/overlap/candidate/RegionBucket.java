package id.selaras.overlap.candidate;

/** Rows that share a key: those that can be anywhere meet each other and those that name a place. Of either kind the first ones only. */
final class RegionBucket {

    private final int most;
    private final RowList wide = new RowList();
    private final RowList exact = new RowList();

    RegionBucket(int most) {
        this.most = most;
    }

    /**
     * The row meets those that came before it.
     *
     * @param anywhere true for one that works in the whole region or does not say where
     */
    void join(int row, boolean anywhere, Partners partners) {
        RowList own = anywhere ? wide : exact;
        if (own.size() < most) {
            partners.meet(wide, most);
            if (anywhere) {
                partners.meet(exact, most);
            }
        }
        own.add(row);
    }

    void tell(LeftOut leftOut) {
        for (int at = most; at < wide.size(); at++) {
            leftOut.look(wide.get(at), wide);
            leftOut.look(wide.get(at), exact);
        }
        for (int at = most; at < exact.size(); at++) {
            leftOut.look(exact.get(at), wide);
        }
    }
}
