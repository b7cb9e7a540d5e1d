package id.selaras.overlap.candidate;

import id.selaras.overlap.row.RowFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of each village. Where they are few, every two meet, whatever they say; where they are many, none does for that alone. */
final class Villages {

    private final int most;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, RowList> rows = new HashMap<>();

    Villages(List<RowFacts> all, int most) {
        this.most = most;
        all.forEach(row -> row.places().villages().forEach(village -> sizes.merge(village, 1, Integer::sum)));
    }

    /** The row meets those that came before it. */
    void join(int at, RowFacts row, Partners partners) {
        for (String village : row.places().villages()) {
            RowList together = rows.computeIfAbsent(village, name -> new RowList());
            if (sizes.get(village) <= most) {
                partners.meet(together, most);
            }
            together.add(at);
        }
    }

    void tell(LeftOut leftOut) {
        for (RowList together : rows.values()) {
            for (int at = 0; together.size() > most && at < together.size(); at++) {
                leftOut.look(together.get(at), together);
            }
        }
    }
}
