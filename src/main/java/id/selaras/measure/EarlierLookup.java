package id.selaras.measure;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;

/** The plans a plan is compared with, made ready for finding the same sub-activity in them. Immutable. */
public final class EarlierLookup {

    private final Earlier earlier;

    public EarlierLookup(Earlier earlier, ReferenceLookup reference) {
        this.earlier = earlier;
    }

    /** Null when no plan of the year before was given. */
    Plan yearBefore() {
        return earlier.yearBefore();
    }
}
