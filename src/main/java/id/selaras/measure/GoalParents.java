package id.selaras.measure;

import id.selaras.plan.Field;
import id.selaras.plan.GoalRow;
import java.util.List;

/**
 * Which RPJMD objective a goal or objective of an agency names. Tables often name it once for a goal with its objectives: an objective
 * without one of its own takes that of the goal above it, a goal that of an objective below it.
 */
final class GoalParents {

    private final List<GoalRow> goals;

    GoalParents(List<GoalRow> goals) {
        this.goals = goals;
    }

    Field<String> of(GoalRow goal) {
        if (goal.parent().isFilled() || goal.parent().state() == Field.State.UNREADABLE) {
            return goal.parent();
        }
        int at = goals.indexOf(goal);
        return goal.kind() == GoalRow.Kind.TUJUAN ? below(at) : above(at);
    }

    private Field<String> above(int at) {
        for (int row = at - 1; row >= 0; row--) {
            if (goals.get(row).kind() == GoalRow.Kind.TUJUAN) {
                return goals.get(row).parent().isFilled() ? goals.get(row).parent() : goals.get(at).parent();
            }
        }
        return goals.get(at).parent();
    }

    private Field<String> below(int at) {
        for (int row = at + 1; row < goals.size() && goals.get(row).kind() == GoalRow.Kind.SASARAN; row++) {
            if (goals.get(row).parent().isFilled()) {
                return goals.get(row).parent();
            }
        }
        return goals.get(at).parent();
    }
}
