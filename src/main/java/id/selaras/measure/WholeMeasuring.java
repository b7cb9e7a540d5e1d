package id.selaras.measure;

import id.selaras.decision.Context;
import java.util.ArrayList;
import java.util.List;

/** Measures a government as a whole: nothing where only some agencies were asked for. */
public final class WholeMeasuring {

    private static final String GOVERNMENT = "GOVERNMENT";

    private WholeMeasuring() {
    }

    public static WholeCase measure(WholeInput input) {
        Context context = new Context(input.plan().stage(), input.plan().phase(), input.plan().year(), input.scope(), "", null);
        if (!GOVERNMENT.equals(input.scope())) {
            return new WholeCase(context, List.of());
        }
        WholeWorld world = new WholeWorld(input, context);
        List<MeasuredSubject> subjects = new ArrayList<>(new PrioritySubjects(world).all());
        subjects.addAll(new IndicatorSubjects(world).all());
        subjects.addAll(new FieldSubjects(world).all());
        subjects.addAll(ObjectiveSubjects.measure(input));
        subjects.addAll(new ProposalSubjects(world).all());
        subjects.addAll(new DistrictSubjects(world).all());
        subjects.addAll(new TagSubjects(world).all());
        subjects.addAll(money(world, input));
        return new WholeCase(context, subjects);
    }

    /** Only what limits of the whole budget are asked of, whatever the scope of the run. */
    public static WholeCase limits(WholeInput input) {
        Context context = new Context(input.plan().stage(), input.plan().phase(), input.plan().year(), GOVERNMENT, "", null);
        return new WholeCase(context, money(new WholeWorld(input, context), input));
    }

    private static List<MeasuredSubject> money(WholeWorld world, WholeInput input) {
        List<MeasuredSubject> subjects = new ArrayList<>(new SpendingGroupSubjects(world, input).all());
        subjects.add(new BudgetBalance(world, input).subject());
        subjects.addAll(new BasicServiceSubjects(world, input).all());
        return subjects;
    }
}
