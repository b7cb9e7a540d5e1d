package id.selaras.overlap.candidate;

import id.selaras.overlap.row.RowFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Pairs by facts: rows that can meet in a place and share a key; in one village every two rows. Their words need not be alike. */
final class FactCandidates {

    private final List<RowFacts> rows;
    private final int most;
    private final FactKeys keys;
    private final int[] frequencies;
    private final Villages villages;
    private final RegionBucket[] regional;
    private final List<LocalBucket> local = new ArrayList<>();
    /** The bucket of a place and a key. */
    private final Numbers places = new Numbers();
    private final Map<String, Integer> districts = new HashMap<>();

    FactCandidates(List<RowFacts> rows, Limits limits) {
        this.rows = rows;
        most = limits.alike();
        keys = new FactKeys(rows);
        frequencies = keys.frequencies();
        villages = new Villages(rows, limits.village());
        regional = new RegionBucket[frequencies.length];
    }

    /** Adds the pairs. */
    void find(PairSet pairs) {
        Partners partners = new Partners(pairs, rows.size());
        for (int row = 0; row < rows.size(); row++) {
            partners.of(row);
            villages.join(row, rows.get(row), partners);
            join(row, partners);
        }
    }

    private void join(int row, Partners partners) {
        boolean anywhere = anywhere(rows.get(row));
        int[] in = rows.get(row).places().districts().stream().mapToInt(this::number).toArray();
        for (int key : keys.of(row)) {
            // most keys are of one row alone
            if (frequencies[key] > 1) {
                for (int district : in) {
                    bucket(district, key).join(row, partners);
                }
                if (regional[key] == null) {
                    regional[key] = new RegionBucket(most);
                }
                regional[key].join(row, anywhere, partners);
            }
        }
    }

    /** True for a row that works in the whole region or does not say where. */
    static boolean anywhere(RowFacts row) {
        return row.places().wide() || !row.places().known();
    }

    private LocalBucket bucket(int district, int key) {
        int number = places.of(Numbers.pack(district, key));
        if (number == local.size()) {
            local.add(new LocalBucket(most));
        }
        return local.get(number);
    }

    private int number(String district) {
        Integer known = districts.putIfAbsent(district, districts.size());
        return known == null ? districts.size() - 1 : known;
    }

    /** Tells of rows that shared a key with too many others. */
    void tellAlike(LeftOut leftOut) {
        local.forEach(bucket -> bucket.tell(leftOut));
        Stream.of(regional).filter(Objects::nonNull).forEach(bucket -> bucket.tell(leftOut));
    }

    /** Tells of rows in villages with too many others. */
    void tellVillages(LeftOut leftOut) {
        villages.tell(leftOut);
    }
}
