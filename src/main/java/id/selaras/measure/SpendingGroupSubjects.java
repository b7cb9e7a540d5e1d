package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.reference.ReferenceCells;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.StatedSpending;
import java.util.List;
import java.util.Map;

/** Groups of spending, each with its share of the whole budget or of what the law takes it of. */
final class SpendingGroupSubjects {

    private final WholeWorld world;
    private final BudgetTotals totals;
    private final GroupFigures groups;
    private final BudgetTotals totalsBefore;
    private final GroupFigures groupsBefore;

    SpendingGroupSubjects(WholeWorld world, WholeInput input) {
        this.world = world;
        List<SubActivity> rows = input.plan().subActivities().toList();
        List<String> absent = world.agencies().absentNames();
        totals = new BudgetTotals(world.reference(), world.year(), input.plan().stage(), rows, absent);
        groups = new GroupFigures(world.reference(), world.year(), rows, absent, input.spending(), input.plan());
        List<SubActivity> before = input.before().stream().map(result -> result.subActivity()).toList();
        List<String> absentBefore = world.agencies().absentFrom(before);
        totalsBefore = new BudgetTotals(world.reference(), world.year() - 1, input.plan().stage(), before, absentBefore);
        groupsBefore = new GroupFigures(world.reference(), world.year() - 1, before, absentBefore, input.spending(), null);
    }

    List<MeasuredSubject> all() {
        return groups.names().stream().map(this::subject).toList();
    }

    private MeasuredSubject subject(String group) {
        Map<DictionaryEntry, Value> values = world.shared();
        Figure amount = groups.of(group);
        Figure total = totals.spending();
        Figure net = net();
        Figure base = base(group);
        Value share = amount.shareOf(total);
        Value before = groupsBefore.of(group).shareOf(totalsBefore.spending());
        values.put(SPENDING_GROUP, Prose.of(group));
        values.put(TARGET_NAME, Prose.of(group));
        values.put(GROUP_AMOUNT, amount.value());
        values.put(GROUP_ORIGIN, amount.told());
        values.put(TOTAL_SPENDING, total.value());
        values.put(TOTAL_ORIGIN, total.told());
        values.put(NET_SPENDING, net.value());
        values.put(GROUP_BASE, base.value());
        values.put(GROUP_SHARE, share);
        values.put(GROUP_SHARE_NET, amount.shareOf(net));
        values.put(GROUP_BASE_SHARE, amount.shareOf(base));
        values.put(GROUP_SHARE_BEFORE, before);
        values.put(GROUP_SHARE_CHANGE, share instanceof Amount now && before instanceof Amount then
                ? new Amount(now.number().subtract(then.number())) : share instanceof Amount ? before : share);
        CellRef at = world.reference().cells().of(ReferenceSheet.BELANJA_WAJIB, ReferenceCells.statedKey(world.year(), group));
        return world.subject(SubjectLevel.SPENDING_GROUP, group, at, amount.isKnown() ? amount.amount() : Rupiah.ZERO, values);
    }

    /** What is left of all spending without what goes on to other governments and villages. */
    private Figure net() {
        Figure stated = totals.of("TRANSFER KE DESA");
        Figure transfers = groups.of("TRANSFER");
        Figure passed = groups.stated("TRANSFER").isPresent() || !stated.isKnown() ? transfers : stated;
        if (passed.isKnown()) {
            return totals.spending().less(passed);
        }
        return Figure.unknown(MissingInputs.because(passed.missing().reason().id() + "; atau tulis TRANSFER KE DESA pada lembar APBD",
                passed.missing().reason().en() + "; or state TRANSFER KE DESA on the sheet APBD"));
    }

    private Figure base(String group) {
        Figure stated = groups.stated(group).map(StatedSpending::base).map(base -> Figure.of(base, "lembar Belanja Wajib"))
                .orElseGet(() -> Figure.unknown(MissingInputs.because(
                        "lembar Belanja Wajib tidak memuat Dasar Hitung golongan " + group + " tahun " + world.year(),
                        "the sheet Belanja Wajib has no base of group " + group + " of " + world.year())));
        if (stated.isKnown()) {
            return stated;
        }
        return switch (group) {
            case "ADD" -> totals.of("DANA PERIMBANGAN").less(totals.of("DAK"));
            case "BAGI_HASIL_DESA" -> totals.taxes();
            default -> stated;
        };
    }
}
