package id.selaras.overlap.candidate;

import id.selaras.overlap.row.RowFacts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of one or two groups of alike words, by the places they work in. */
final class MeetingPlaces {

    private final List<RowFacts> rows;
    private final int most;
    private final Partners partners;
    private final Map<String, LocalBucket> places = new TreeMap<>();
    private final RegionBucket region;

    MeetingPlaces(List<RowFacts> rows, int most, Partners partners) {
        this.rows = rows;
        this.most = most;
        this.partners = partners;
        region = new RegionBucket(most);
    }

    /** The rows meet those that came before them and work in a common place. */
    void join(int[] group) {
        for (int at : group) {
            RowFacts row = rows.get(at);
            partners.of(at);
            row.places().districts().forEach(district -> join(district, at));
            // a village whose kecamatan is not told is in none of the districts
            row.places().villages().stream().filter(village -> village.startsWith("?")).forEach(village -> join(village, at));
            region.join(at, FactCandidates.anywhere(row), partners);
        }
    }

    private void join(String place, int at) {
        places.computeIfAbsent(place, name -> new LocalBucket(most)).join(at, partners);
    }

    void tell(LeftOut leftOut) {
        places.values().forEach(bucket -> bucket.tell(leftOut));
        region.tell(leftOut);
    }
}
