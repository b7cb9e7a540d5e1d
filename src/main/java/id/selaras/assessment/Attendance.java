package id.selaras.assessment;

import id.selaras.measure.AgencyPresence;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.reference.AgencyEntry;
import java.util.List;

/** Which agencies sent a plan, and which of the government's did not. */
final class Attendance {

    private Attendance() {
    }

    static Scope of(Plan plan, ReferenceLookup lookup, Scope.Level level) {
        List<Agency> present = plan.agencies().stream().map(AgencyPlan::agency).distinct().sorted().toList();
        if (level == Scope.Level.AGENCY) {
            return new Scope(level, present.size(), present, List.of());
        }
        int expected = (int) lookup.reference().agencies().stream().filter(AgencyEntry::active).count();
        return new Scope(level, expected, present, new AgencyPresence(plan, lookup).absentNames());
    }
}
