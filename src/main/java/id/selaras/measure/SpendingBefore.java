package id.selaras.measure;

import id.selaras.decision.RuleSet;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The budget lines of an earlier plan by agency and by the groups of the plan at hand. */
final class SpendingBefore {

    private static final Missing NO_LINES = MissingInputs.because(
            "rencana tahun sebelumnya tidak memuat rincian belanja perangkat daerah ini; sertakan RKA atau DPA tahun itu",
            "the plan of the year before has no budget lines of this agency; bring its RKA or DPA");
    private static final Missing INCOMPLETE = MissingInputs.because(
            "pada tahun sebelumnya ada rincian belanja tanpa kode rekening atau dengan jumlah yang tidak terbaca",
            "in the year before there are budget lines without an account or with an amount that could not be read");

    private final boolean given;
    private final int year;
    private final ReferenceLookup lookup;
    private final PlanSpending spending;
    private final Map<String, List<AgencyPlan>> agencies = new HashMap<>();

    /** @param plan null when none was given */
    SpendingBefore(Plan plan, int year, RuleSet rules, ReferenceLookup lookup, String scope) {
        this.given = plan != null;
        this.year = plan == null ? 0 : plan.year();
        this.lookup = lookup;
        this.spending = rules == null ? PlanSpending.NONE : PlanSpending.of(plan, year, rules, lookup, scope);
        if (given) {
            plan.agencies().forEach(agency -> agencies.computeIfAbsent(lookup.agencies().key(agency.agency()), key -> new ArrayList<>())
                    .add(agency));
        }
    }

    /** Of the plan; 0 when none was given. */
    int year() {
        return year;
    }

    /** Why nothing can be said of an agency; null when everything is known. */
    Missing missing(Agency agency) {
        List<AgencyPlan> plans = plans(agency);
        if (!given) {
            return MissingInputs.NO_YEAR_BEFORE;
        }
        if (plans.isEmpty()) {
            return MissingInputs.NOT_IN_YEAR_BEFORE;
        }
        List<SpendingSums> sums = sums(agency);
        return sums.isEmpty() ? NO_LINES : sums.stream().allMatch(SpendingSums::complete) ? null : INCOMPLETE;
    }

    /** Only where nothing is missing. */
    Rupiah of(Agency agency, String group) {
        return sums(agency).stream().map(sum -> sum.of(group)).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Lines of a group, in the order of the document. */
    List<BudgetLine> lines(Agency agency, String group) {
        return plans(agency).stream().flatMap(plan -> plan.subActivities().stream())
                .flatMap(sub -> spending.lines(sub, group).stream()).toList();
    }

    private List<AgencyPlan> plans(Agency agency) {
        return agencies.getOrDefault(lookup.agencies().key(agency), List.of());
    }

    private List<SpendingSums> sums(Agency agency) {
        return plans(agency).stream().map(spending::of).filter(Objects::nonNull).toList();
    }
}
