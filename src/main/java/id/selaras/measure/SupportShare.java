package id.selaras.measure;

import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;

/**
 * How much of an agency's money runs the agency itself (programme {@code .01}), salaries left out on both sides: those of the budget
 * lines where there are any, else the sub-activity that pays salaries and allowances.
 */
final class SupportShare {

    private static final String SALARIES = ".01.2.02.";
    private static final String FIRST = "1";
    private static final Missing UNREADABLE = MissingInputs.because("ada pagu sub kegiatan yang tidak terbaca atau kolom pagu tidak ada",
            "an allocation of a sub-activity could not be read or there is no such column");

    private final Rupiah support;
    private final Rupiah whole;
    private final boolean readable;

    SupportShare(AgencyPlan agency, PlanSpending spending, ReferenceLookup lookup) {
        Rupiah ofSupport = Rupiah.ZERO;
        Rupiah all = Rupiah.ZERO;
        boolean known = true;
        for (SubActivity sub : agency.subActivities()) {
            NomenclatureCode code = lookup.agencies().resolved(sub.agency(), sub.nomenclature());
            known &= !sub.allocation().isAbsent() && sub.allocation().state() != Field.State.UNREADABLE;
            Rupiah money = sub.allocationOrZero().minus(salaries(sub, code, spending.of(sub)));
            all = all.plus(money);
            ofSupport = code.isSupport() ? ofSupport.plus(money) : ofSupport;
        }
        support = ofSupport;
        whole = all;
        readable = known;
    }

    private static Rupiah salaries(SubActivity sub, NomenclatureCode code, SpendingSums lines) {
        if (lines != null) {
            Rupiah paid = lines.of(LinePatterns.STAFF);
            return paid.compareTo(sub.allocationOrZero()) > 0 ? sub.allocationOrZero() : paid;
        }
        int last = code.text().lastIndexOf('.');
        boolean pays = code.isSupport() && code.text().contains(SALARIES)
                && code.text().substring(last + 1).replaceFirst("^0+", "").equals(FIRST);
        return pays ? sub.allocationOrZero() : Rupiah.ZERO;
    }

    Value share() {
        return readable ? LinePatterns.share(support, whole) : UNREADABLE;
    }

    /** Of the support programme. */
    Value sum() {
        return readable ? new Value.Amount(support.amount()) : UNREADABLE;
    }

    /** Both amounts, for messages. */
    Value written() {
        return readable ? Prose.of(support.written() + " / " + whole.written()) : Blank.BLANK;
    }
}
