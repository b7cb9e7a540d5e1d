package id.selaras.assessment;

import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanChange;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plan with some allocations tried differently. Only the amounts of sub-activities change: the sums stated above them move along, budget
 * lines and the split by fund source stay as they are, those of a dropped row go with it.
 */
public record ChangedPlan(Plan plan, List<ChangedRow> rows) {

    public ChangedPlan {
        rows = List.copyOf(rows);
    }

    /** @param problems told of every change that means no row, or several; nothing is changed by these */
    public static ChangedPlan of(Plan plan, List<PlanChange> changes, ReferenceLookup lookup, Problems problems) {
        Map<String, ChangedRow> rows = new WantedRows(plan, lookup, problems).of(changes);
        List<AgencyPlan> agencies = plan.agencies().stream().map(agency -> changed(agency, rows)).toList();
        return new ChangedPlan(new Plan(plan.stage(), plan.phase(), plan.year(), plan.files(), agencies), List.copyOf(rows.values()));
    }

    private static AgencyPlan changed(AgencyPlan agency, Map<String, ChangedRow> rows) {
        List<ChangedRow> own = agency.subActivities().stream().map(sub -> rows.get(sub.id())).filter(Objects::nonNull).toList();
        if (own.isEmpty()) {
            return agency;
        }
        Map<CellRef, UpperRow> moved = new HashMap<>();
        List<UpperRow> uppers = agency.uppers().stream().map(upper -> moved(upper, own, moved)).toList();
        Rupiah all = own.stream().map(ChangedRow::difference).reduce(Rupiah.ZERO, Rupiah::plus);
        List<SubActivity> subs = agency.subActivities().stream().filter(sub -> !isDropped(rows.get(sub.id())))
                .map(sub -> changed(sub, rows.get(sub.id()), moved)).toList();
        return new AgencyPlan(agency.agency(), agency.file(), subs, uppers, agency.total() == null ? null : moved(agency.total(), all),
                agency.goals(), agency.lines().stream().filter(line -> !isDropped(rows.get(line.subActivity()))).toList());
    }

    private static boolean isDropped(ChangedRow row) {
        return row != null && row.after() == null;
    }

    private static SubActivity changed(SubActivity sub, ChangedRow row, Map<CellRef, UpperRow> moved) {
        Field<Rupiah> allocation = row == null ? sub.allocation()
                : Field.filled(row.after(), row.after().written(), sub.allocation().at() == null ? sub.at() : sub.allocation().at());
        return new SubActivity(sub.id(), sub.file(), sub.at(), sub.hidden(), sub.agency(), sub.code(), sub.name(),
                above(sub.program(), moved), above(sub.activity(), moved), sub.outputs(), allocation, sub.nextAllocation(), sub.funds(),
                sub.texts());
    }

    private static UpperRow above(UpperRow upper, Map<CellRef, UpperRow> moved) {
        return upper == null ? null : moved.getOrDefault(upper.at(), upper);
    }

    private static UpperRow moved(UpperRow upper, List<ChangedRow> rows, Map<CellRef, UpperRow> moved) {
        Rupiah difference = rows.stream().filter(row -> isAbove(upper, row.row())).map(ChangedRow::difference)
                .reduce(Rupiah.ZERO, Rupiah::plus);
        UpperRow now = moved(upper, difference);
        moved.put(upper.at(), now);
        return now;
    }

    private static boolean isAbove(UpperRow upper, SubActivity sub) {
        if (isRow(upper, sub.program()) || isRow(upper, sub.activity())) {
            return true;
        }
        String code = upper.code().or("");
        return (upper.level() == CodeLevel.AFFAIR || upper.level() == CodeLevel.FIELD) && !code.isEmpty()
                && new NomenclatureCode(code).covers(sub.nomenclature());
    }

    private static boolean isRow(UpperRow upper, UpperRow own) {
        return own != null && own.at().equals(upper.at());
    }

    private static UpperRow moved(UpperRow upper, Rupiah difference) {
        if (!upper.allocation().isFilled() || difference.isZero()) {
            return upper;
        }
        Rupiah now = upper.allocation().value().plus(difference);
        return new UpperRow(upper.level(), upper.code(), upper.name(), Field.filled(now, now.written(), upper.allocation().at()),
                upper.outputs(), upper.at(), upper.row());
    }
}
