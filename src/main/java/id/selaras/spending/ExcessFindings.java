package id.selaras.spending;

import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Ceiling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks the findings about how money is spent, dearest first. */
final class ExcessFindings {

    /** Groups of the rule catalogue: efficiency, prices. */
    private static final Set<String> GROUPS = Set.of("EFI", "HRG");
    private static final String ABOVE_CEILING = "PAG-02";

    private final Plan plan;
    private final ReferenceLookup lookup;
    private final Map<String, List<SubActivity>> rows = new HashMap<>();

    ExcessFindings(Plan plan, ReferenceLookup lookup) {
        this.plan = plan;
        this.lookup = lookup;
        plan.subActivities().forEach(sub -> rows.computeIfAbsent(key(sub.file(), sub.agency().key(), sub.nomenclature().text()),
                any -> new ArrayList<>()).add(sub));
    }

    List<Excess> of(List<Finding> findings) {
        List<Excess> found = new ArrayList<>();
        for (Finding finding : findings) {
            boolean ofGroup = GROUPS.contains(finding.rule().split("-")[0]) && finding.agency() != null;
            Rupiah rupiah = ofGroup ? finding.rupiah() : finding.rule().equals(ABOVE_CEILING) ? aboveCeiling(finding) : Rupiah.ZERO;
            if (rupiah.isPositive()) {
                found.add(new Excess(finding, ofGroup ? row(finding) : null, rupiah));
            }
        }
        found.sort(Comparator.comparing(Excess::rupiah).reversed());
        return found;
    }

    private SubActivity row(Finding finding) {
        List<SubActivity> fitting = rows.getOrDefault(key(finding.file(), finding.agency().key(), finding.code()), List.of());
        return fitting.size() == 1 && finding.level() != SubjectLevel.AGENCY ? fitting.get(0) : null;
    }

    private static String key(String file, String agency, String code) {
        return file + "|" + agency + "|" + code;
    }

    /** By how much the agency's plan exceeds its ceiling; zero where it does not, or more than one ceiling is stated. */
    private Rupiah aboveCeiling(Finding finding) {
        String agency = lookup.key(finding.agency());
        List<Ceiling> ceilings = lookup.reference().ceilings().stream().filter(ceiling -> ceiling.year() == plan.year()
                && ceiling.stage() == plan.stage() && ceiling.code() == null && ceiling.agency() != null && agency.equals(ceiling.agency().text())).toList();
        Rupiah planned = plan.agencies().stream().filter(part -> lookup.key(part.agency()).equals(agency)).map(AgencyPlan::allocation)
                .reduce(Rupiah.ZERO, Rupiah::plus);
        return ceilings.size() == 1 ? planned.minus(ceilings.get(0).amount()) : Rupiah.ZERO;
    }
}
