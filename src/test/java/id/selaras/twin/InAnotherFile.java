package id.selaras.twin;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.SubActivity;

/** Puts an agency's rows into another file of the same run. */
final class InAnotherFile {

    private InAnotherFile() {
    }

    static AgencyPlan move(AgencyPlan plan, String file) {
        return new AgencyPlan(plan.agency(), file, plan.subActivities().stream().map(sub -> move(sub, file)).toList(),
                plan.uppers(), plan.total());
    }

    private static SubActivity move(SubActivity sub, String file) {
        return new SubActivity(file + "#" + sub.row(), file, sub.at(), sub.hidden(), sub.agency(), sub.code(), sub.name(),
                sub.program(), sub.activity(), sub.outputs(), sub.allocation(), sub.nextAllocation(), sub.texts());
    }
}
