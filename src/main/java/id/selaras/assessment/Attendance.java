package id.selaras.assessment;

import id.selaras.language.Folding;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which agencies sent a plan, and which of the government's did not. */
final class Attendance {

    private Attendance() {
    }

    static Scope of(Plan plan, Reference reference, Scope.Level level) {
        List<Agency> present = plan.agencies().stream().map(AgencyPlan::agency).distinct().sorted().toList();
        if (level == Scope.Level.AGENCY) {
            return new Scope(level, present.size(), present, List.of());
        }
        Set<String> here = new HashSet<>();
        for (Agency agency : present) {
            here.add(agency.key());
            here.add(Folding.fold(agency.name()));
        }
        List<AgencyEntry> expected = reference.agencies().stream().filter(AgencyEntry::active).toList();
        List<String> missing = expected.stream()
                .filter(entry -> !here.contains(entry.agency().key()) && !here.contains(Folding.fold(entry.name())))
                .map(AgencyEntry::name).sorted().toList();
        return new Scope(level, expected.size(), present, missing);
    }
}
