package id.selaras.overlap.pair;

import id.selaras.lexicon.Distinction.Kind;
import id.selaras.overlap.row.RowFacts;
import java.util.Collections;
import java.util.Set;

/** Whether two rows are different phases of one construction: its design and its building, its first and its second part. */
final class Phases {

    private Phases() {
    }

    static boolean differ(RowFacts one, RowFacts other) {
        return otherNumber(one, other) || otherPhase(one, other) || paperForWorks(one, other) || paperForWorks(other, one);
    }

    private static boolean otherNumber(RowFacts one, RowFacts other) {
        Set<String> first = one.distinctions(Kind.PHASE_NUMBER);
        Set<String> second = other.distinctions(Kind.PHASE_NUMBER);
        return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
    }

    /** What accompanies a construction against the construction itself, or against another companion. */
    private static boolean otherPhase(RowFacts one, RowFacts other) {
        Set<String> first = one.distinctions(Kind.PHASE);
        Set<String> second = other.distinctions(Kind.PHASE);
        if (first.isEmpty() || second.isEmpty()) {
            return !first.isEmpty() && builds(other) || !second.isEmpty() && builds(one);
        }
        return Collections.disjoint(first, second);
    }

    /** A study or report about what the other builds. */
    private static boolean paperForWorks(RowFacts one, RowFacts other) {
        return builds(other) && !builds(one) && one.paper() && !other.paper();
    }

    private static boolean builds(RowFacts row) {
        return !row.distinctions(Kind.WORKS).isEmpty();
    }
}
