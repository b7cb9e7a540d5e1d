package id.selaras.synthetic;

import id.selaras.finding.OverlapClass;

/**
 * Two rows put into a plan on purpose.
 *
 * @param left  id of a row, before {@code right} in the plan
 */
public record Planted(String left, String right, Kind kind) {

    /** What the two rows are to each other. */
    public enum Kind {
        /** The same work for the same people in the same village, in other words. */
        SAME_WORK(OverlapClass.DUPLICATION),
        /** Other work on the same object for the same people, a village and its kecamatan. */
        SIMILAR_WORK(OverlapClass.OVERLAP),
        /** Different work against stunting in one village. */
        SAME_OUTCOME(OverlapClass.FRAGMENTATION),
        /** The same field workers paid twice in one kecamatan. */
        PAID_TWICE(OverlapClass.DUPLICATION),
        /** The same work in villages of two kecamatan. */
        OTHER_PLACE(null),
        /** The same work in schools of two levels. */
        OTHER_SCHOOL_LEVEL(null),
        /** Planning and supervision of one construction. */
        OTHER_PHASE(null),
        /** The same kind of work on another object. */
        OTHER_OBJECT(null),
        /** The same work twice in one agency. */
        SAME_AGENCY(null);

        private final OverlapClass shownAs;

        Kind(OverlapClass shownAs) {
            this.shownAs = shownAs;
        }

        /** The class the pair is to be shown with; null where it must not be shown. */
        public OverlapClass shownAs() {
            return shownAs;
        }
    }
}
