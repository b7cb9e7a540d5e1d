package id.selaras.overlap;

import id.selaras.finding.Overlap;
import id.selaras.overlap.outcome.OutcomeSearch;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a run found so far. What people rejected before is not among it, only remembered. */
final class Finds {

    private final Set<String> rejected;
    private final List<FoundPair> pairs = new ArrayList<>();
    private final List<Overlap> outcomes = new ArrayList<>();
    private final Set<String> dismissed = new TreeSet<>();
    private final List<Text> notes = new ArrayList<>();
    private final Map<String, Integer> leftOut = new HashMap<>();

    /** @param rejected memories of overlaps that are not to be shown */
    Finds(Set<String> rejected) {
        this.rejected = rejected;
    }

    void add(FoundPair pair) {
        if (!isRejected(pair.overlap())) {
            pairs.add(pair);
        }
    }

    void add(OutcomeSearch.Group group) {
        if (!isRejected(group.overlap())) {
            outcomes.add(group.overlap());
            if (group.leftOut() > 0) {
                leftOut.put(group.overlap().memory(), group.leftOut());
                notes.add(Text.format("Kelompok \"%s\": %s baris lain tidak ditampilkan.", "Group \"%s\": %s more rows are not shown.",
                        group.overlap().concept(), group.leftOut()));
            }
        }
    }

    /** A limit of the search, for people. */
    void note(Text note) {
        notes.add(note);
    }

    private boolean isRejected(Overlap overlap) {
        boolean is = rejected.contains(overlap.memory());
        if (is) {
            dismissed.add(overlap.memory());
        }
        return is;
    }

    List<FoundPair> pairs() {
        return pairs;
    }

    /** Groups of one outcome, then pairs. */
    List<Overlap> overlaps() {
        List<Overlap> all = new ArrayList<>(outcomes);
        pairs.forEach(pair -> all.add(pair.overlap()));
        return all;
    }

    /** Memories of what would have been shown. */
    List<String> dismissed() {
        return List.copyOf(dismissed);
    }

    List<Text> notes() {
        return notes;
    }

    /** Rows a group does not show, by the memory of its overlap. */
    Map<String, Integer> leftOut() {
        return leftOut;
    }
}
