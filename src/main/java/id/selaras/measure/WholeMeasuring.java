package id.selaras.measure;

import id.selaras.decision.Context;

/** Measures a government as a whole. */
public final class WholeMeasuring {

    private WholeMeasuring() {
    }

    public static WholeCase measure(WholeInput input) {
        Context context = new Context(input.plan().stage(), input.plan().phase(), input.plan().year(), input.scope(), "", null);
        return new WholeCase(context, ObjectiveSubjects.measure(input));
    }
}
