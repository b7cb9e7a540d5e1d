package id.selaras.measure;

import id.selaras.plan.Output;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which indicator lines of a sub-activity are which lines of it in another document. */
public final class SameOutputs {

    private static final double SAME_INDICATOR = 0.8;

    private final Map<Output, Output> same = new IdentityHashMap<>();
    private final Map<Output, Output> replaced = new IdentityHashMap<>();
    private final List<Output> lost;
    private final boolean added;

    private SameOutputs(List<Output> now, List<Output> before) {
        List<Output> open = new ArrayList<>(now);
        List<Output> waiting = new ArrayList<>(before);
        for (double likeness : new double[] {1, SAME_INDICATOR}) {
            for (Output output : List.copyOf(open)) {
                Output best = best(output, waiting, likeness);
                if (best != null) {
                    same.put(output, best);
                    open.remove(output);
                    waiting.remove(best);
                }
            }
        }
        while (!open.isEmpty() && !waiting.isEmpty()) {
            replaced.put(open.remove(0), waiting.remove(0));
        }
        lost = List.copyOf(waiting);
        added = !open.isEmpty();
    }

    /** Lines of the same wording first, then those worded alike; what is left on both sides counts as replaced, in its order. */
    public static SameOutputs of(List<SubActivity> now, List<SubActivity> before) {
        return new SameOutputs(outputs(now), outputs(before));
    }

    private static List<Output> outputs(List<SubActivity> rows) {
        return rows.stream().flatMap(row -> row.outputs().stream()).filter(output -> output.indicator().isFilled()).toList();
    }

    private static Output best(Output output, List<Output> candidates, double least) {
        Output best = null;
        double highest = 0;
        for (Output candidate : candidates) {
            double likeness = NameMeasures.similarity(output.indicator().value(), candidate.indicator().value());
            if (likeness >= least && likeness > highest) {
                best = candidate;
                highest = likeness;
            }
        }
        return best;
    }

    /** The other document's line, of the same wording or replaced by this one; null where it had none. */
    Output promised(Output output) {
        return same.getOrDefault(output, replaced.get(output));
    }

    boolean isSame(Output output) {
        return same.containsKey(output);
    }

    /** Lines of the other document that nothing stands for. */
    List<Output> lost() {
        return lost;
    }

    /** True when the wording of some line differs, or lines were added or left out. */
    public boolean wordingChanged() {
        return added || !replaced.isEmpty() || !lost.isEmpty();
    }

    /** True when some line of the same wording states another target. */
    public boolean targetChanged() {
        return same.entrySet().stream().anyMatch(pair -> pair.getKey().target().isFilled() != pair.getValue().target().isFilled()
                || pair.getKey().target().isFilled() && pair.getKey().target().value().compareTo(pair.getValue().target().value()) != 0);
    }
}
