package id.selaras.spending;

import id.selaras.finding.SubActivityResult;
import id.selaras.measure.AgencyPresence;
import id.selaras.measure.Awaited;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.reference.Driver;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Finds what was promised and has no money, or less than its indicative money: largest want first, unknown wants last. */
final class Promises {

    private final Plan plan;
    private final List<SubActivityResult> rows;
    private final Reference reference;
    private final Awaited awaited;

    private Promises(Plan plan, List<SubActivityResult> rows, ReferenceLookup lookup) {
        this.plan = plan;
        this.rows = rows;
        reference = lookup.reference();
        awaited = new Awaited(reference, new AgencyPresence(plan, lookup));
    }

    static List<Promise> of(Plan plan, List<SubActivityResult> rows, ReferenceLookup lookup) {
        Promises promises = new Promises(plan, rows, lookup);
        List<Promise> found = new ArrayList<>();
        lookup.reference().priorityPrograms().stream().filter(PriorityProgram::active).map(promises::of).filter(Promises::wants).forEach(found::add);
        lookup.reference().indicators().stream().map(promises::of).filter(Promises::wants).forEach(found::add);
        found.sort(Comparator.comparing(Promise::gap, Comparator.nullsLast(Comparator.reverseOrder())));
        return found;
    }

    private Promise of(PriorityProgram program) {
        return new Promise(Promise.Kind.PRIORITY, program.code(), program.name(), program.ceilings().get(plan.year()),
                funded(row -> row.priorities().contains(program.code())), Awaited.named(program), awaited.by(program), program.codes());
    }

    /** The reference states no money for indicators: only those without any are told. */
    private Promise of(Indicator indicator) {
        return new Promise(Promise.Kind.INDICATOR, indicator.code(), indicator.name(), null,
                funded(row -> row.indicators().contains(indicator.code())), indicator.agencies(), awaited.by(indicator),
                reference.drivers().stream().filter(driver -> driver.indicator().equals(indicator.code())).map(Driver::codes)
                        .flatMap(List::stream).distinct().toList());
    }

    private static boolean wants(Promise promise) {
        return promise.need() == null ? promise.funded().isZero() : promise.gap().isPositive();
    }

    private Rupiah funded(Predicate<SubActivityResult> serving) {
        return rows.stream().filter(serving).map(row -> row.subActivity().allocationOrZero()).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
