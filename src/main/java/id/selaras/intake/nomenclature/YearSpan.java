package id.selaras.intake.nomenclature;

import java.util.ArrayList;
import java.util.List;

/** Years from one to another, inclusive; null: open on that side. */
record YearSpan(Integer from, Integer until) {

    boolean meets(YearSpan other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(YearSpan other) {
        return until != null && other.from != null && until < other.from;
    }

    /** What is left of these years without the others: none, one or two spans. */
    List<YearSpan> without(YearSpan other) {
        if (!meets(other)) {
            return List.of(this);
        }
        List<YearSpan> left = new ArrayList<>();
        if (other.from != null && (from == null || from < other.from)) {
            left.add(new YearSpan(from, other.from - 1));
        }
        if (other.until != null && (until == null || until > other.until)) {
            left.add(new YearSpan(other.until + 1, until));
        }
        return left;
    }
}
