package id.selaras.overlap.outcome;

import id.selaras.finding.Overlap;
import id.selaras.lexicon.Concept;
import id.selaras.overlap.pair.RowPairs;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.PlaceSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the groups: rows of one concept that meet in one kecamatan, or that all work in the whole region. */
public final class OutcomeSearch {

    private static final String REGION = "";

    private final OutcomeJudging judging;
    private final int largest;
    private final RowPairs paired;

    /**
     * @param largest most rows told of a group
     * @param paired  pairs that were found already,: one pair has one class
     */
    public OutcomeSearch(OutcomeJudging judging, int largest, RowPairs paired) {
        this.judging = judging;
        this.largest = largest;
        this.paired = paired;
    }

    /** A group with the number of rows the cap left out. */
    public record Group(Overlap overlap, int leftOut) {
    }

    public List<Group> find(List<RowFacts> rows) {
        Map<Concept, Map<String, List<RowFacts>>> meeting = new LinkedHashMap<>();
        for (RowFacts row : rows) {
            for (Concept concept : row.concepts()) {
                Map<String, List<RowFacts>> places = meeting.computeIfAbsent(concept, key -> new TreeMap<>());
                if (row.places().wide()) {
                    places.computeIfAbsent(REGION, key -> new ArrayList<>()).add(row);
                } else {
                    row.places().districts().forEach(district -> places.computeIfAbsent(district, key -> new ArrayList<>()).add(row));
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        Set<Set<Integer>> told = new HashSet<>();
        meeting.forEach((concept, places) -> places.values().forEach(group -> {
            List<RowFacts> left = unpaired(meetingOthers(group));
            Set<Integer> members = new HashSet<>();
            left.forEach(row -> members.add(row.index()));
            if (agencies(left) > 1 && told.add(members)) {
                List<RowFacts> shown = capped(left);
                judging.judge(concept, shown, left).ifPresent(overlap -> groups.add(new Group(overlap, left.size() - shown.size())));
            }
        }));
        return groups;
    }

    /** Those that share a village or a whole kecamatan, or the whole region, with a row of another agency. */
    private static List<RowFacts> meetingOthers(List<RowFacts> group) {
        return group.stream().filter(row -> group.stream().anyMatch(other -> !other.unit().equals(row.unit()) && meet(row, other))).toList();
    }

    private static boolean meet(RowFacts row, RowFacts other) {
        PlaceSet.Relation relation = row.places().to(other.places());
        return relation == PlaceSet.Relation.DESA || relation == PlaceSet.Relation.KECAMATAN || relation == PlaceSet.Relation.KABUPATEN
                || relation == PlaceSet.Relation.SEBAGIAN;
    }

    /** Without rows that are a pair with a row kept before: the larger allocation is kept. */
    private List<RowFacts> unpaired(List<RowFacts> group) {
        List<RowFacts> kept = new ArrayList<>();
        for (RowFacts row : byMoney(group)) {
            if (kept.stream().noneMatch(other -> paired.has(row.index(), other.index()))) {
                kept.add(row);
            }
        }
        kept.sort(Comparator.comparingInt(RowFacts::index));
        return kept;
    }

    private List<RowFacts> capped(List<RowFacts> group) {
        return capped(group, largest);
    }

    /** The rows of most money, one of each agency before the second of any. */
    static List<RowFacts> capped(List<RowFacts> group, int largest) {
        if (group.size() <= largest) {
            return group;
        }
        List<RowFacts> first = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<RowFacts> later = new ArrayList<>();
        for (RowFacts row : byMoney(group)) {
            (seen.add(row.unit()) ? first : later).add(row);
        }
        first.addAll(later);
        List<RowFacts> shown = new ArrayList<>(first.subList(0, largest));
        shown.sort(Comparator.comparingInt(RowFacts::index));
        return shown;
    }

    private static List<RowFacts> byMoney(List<RowFacts> group) {
        return group.stream().sorted(Comparator.comparing((RowFacts row) -> row.sub().allocationOrZero()).reversed()
                .thenComparingInt(RowFacts::index)).toList();
    }

    private static long agencies(List<RowFacts> group) {
        return group.stream().map(RowFacts::unit).distinct().count();
    }
}
