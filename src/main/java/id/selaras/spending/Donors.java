package id.selaras.spending;

import id.selaras.finding.Strength;
import id.selaras.finding.Verdict;
import id.selaras.measure.AgencyPresence;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rupiah that could be discussed for something else, dearest first. Careful on purpose: nothing of the six basic services, nothing of services
 * with a minimum standard, of support only what a finding questions, nothing whose evidence a person still has to judge, and no source whose
 * purpose is not known.
 */
final class Donors {

    private static final Set<String> BASIC = Set.of("1.01", "1.02", "1.03", "1.04", "1.05", "1.06");

    private final ReferenceLookup lookup;
    private final AgencyPresence agencies;
    private final TiedFunds tied;

    Donors(Plan plan, ReferenceLookup lookup, TiedFunds tied) {
        this.lookup = lookup;
        this.tied = tied;
        agencies = new AgencyPresence(plan, lookup);
    }

    List<Donor> of(List<Misaligned> misaligned, List<Excess> excess) {
        List<Donor> donors = new ArrayList<>();
        for (Misaligned each : misaligned) {
            SubActivity sub = each.row().subActivity();
            if (each.row().verdict() == Verdict.NONE && each.row().strength() == Strength.NONE && mayGive(sub)
                    && !sub.nomenclature().isSupport()) {
                add(donors, sub, Donor.Kind.MISALIGNED, sub.allocationOrZero(), null);
            }
        }
        Set<String> taken = new HashSet<>(donors.stream().map(donor -> donor.row().id()).toList());
        // the dearest finding of a row stands for all of them: they may speak of the same rupiah
        for (Excess each : excess) {
            if (each.row() != null && each.finding().severity() != Severity.INFO && mayGive(each.row())
                    && each.rupiah().compareTo(each.row().allocationOrZero()) < 0 && taken.add(each.row().id())) {
                add(donors, each.row(), Donor.Kind.EXCESS, each.rupiah(), each);
            }
        }
        donors.sort(Comparator.comparing(Donor::kind).thenComparing(Comparator.comparing(Donor::amount).reversed()));
        return donors;
    }

    /** One donor for each fund source the row is paid from, as far as the document tells them apart. */
    private void add(List<Donor> donors, SubActivity sub, Donor.Kind kind, Rupiah most, Excess excess) {
        Rupiah left = most;
        for (FundShare share : FundShare.of(sub)) {
            Rupiah amount = share.amount().compareTo(left) < 0 ? share.amount() : left;
            if (amount.isPositive()) {
                donors.add(new Donor(sub, kind, share.source(), tied.of(share.source()), field(sub), agencies.identity(sub.agency()), amount,
                        excess == null ? null : excess.finding()));
                left = left.minus(amount);
            }
        }
    }

    private boolean mayGive(SubActivity sub) {
        NomenclatureCode code = lookup.agencies().resolved(sub.agency(), sub.nomenclature());
        return sub.allocationOrZero().isPositive() && code.segments() >= CodeLevel.FIELD.segments() && !BASIC.contains(field(sub).text())
                && lookup.reference().spending().services().stream().flatMap(service -> service.codes().stream())
                .noneMatch(service -> service.covers(code) || code.covers(service));
    }

    private NomenclatureCode field(SubActivity sub) {
        return lookup.agencies().resolved(sub.agency(), sub.nomenclature()).upTo(CodeLevel.FIELD);
    }
}
