package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sums a document states against the rows below them: sub-activities under an activity, activities under a programme,
 * programmes under the agency. Rows are taken in the order of the sheet: what stands between two rows of a level is below the
 * first of them.
 */
final class Sums {

    private static final int LAST_ROW = Integer.MAX_VALUE;

    private final AgencyPlan plan;

    Sums(AgencyPlan plan) {
        this.plan = plan;
    }

    /** Values of one row with a stated sum: stated, computed, and the difference. */
    Map<DictionaryEntry, Value> of(UpperRow row) {
        Field<Rupiah> leaves = subActivitiesBetween(row.row(), end(row));
        return row.level() == CodeLevel.ACTIVITY ? compare(row.allocation(), leaves)
                : compare(row.allocation(), agreeing(row.allocation(), activitiesBetween(row.row(), end(row)), leaves));
    }

    /**
     * A sum that agrees with the sub-activities below it is right even when a sum between them is wrong: the wrong one is
     * found in its own row, and once.
     */
    private static Field<Rupiah> agreeing(Field<Rupiah> stated, Field<Rupiah> children, Field<Rupiah> leaves) {
        return stated.isFilled() && leaves.isFilled() && stated.value().equals(leaves.value()) ? leaves : children;
    }

    /** The agency's own total; missing where the document states none. */
    Map<DictionaryEntry, Value> ofAgency() {
        Field<Rupiah> stated = plan.total() == null ? Field.absent() : plan.total().allocation();
        Field<Rupiah> leaves = sum(plan.subActivities().stream().map(SubActivity::allocation).toList());
        return compare(stated, agreeing(stated, programs(), leaves));
    }

    private Map<DictionaryEntry, Value> compare(Field<Rupiah> stated, Field<Rupiah> computed) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        Value statedValue = stated.isAbsent()
                ? MissingInputs.because("dokumen tidak memuat baris jumlah", "the document states no sum")
                : MissingInputs.of(stated, PlanColumn.ALLOCATION, sum -> new Amount(sum.amount()));
        Value computedValue = computed.isFilled() ? new Amount(computed.value().amount())
                : MissingInputs.because("ada pagu di bawahnya yang tidak terbaca", "an amount below it could not be read");
        values.put(DictionaryEntry.STATED_SUM, statedValue);
        values.put(DictionaryEntry.COMPUTED_SUM, computedValue);
        boolean both = statedValue instanceof Amount && computedValue instanceof Amount;
        values.put(DictionaryEntry.SUM_DIFFERENCE, both
                ? new Amount(stated.value().minus(computed.value()).absolute().amount())
                : statedValue instanceof Amount ? computedValue : statedValue);
        return values;
    }

    private int end(UpperRow row) {
        return plan.uppers().stream().filter(other -> other.row() > row.row())
                .filter(other -> other.level() == null || other.level().compareTo(row.level()) <= 0)
                .mapToInt(UpperRow::row).min().orElse(LAST_ROW);
    }

    private Field<Rupiah> subActivitiesBetween(int first, int end) {
        return sum(plan.subActivities().stream().filter(sub -> sub.row() > first && sub.row() < end)
                .map(SubActivity::allocation).toList());
    }

    /** Activities with their stated sums; where one states none, and for rows without an activity, the sub-activities. */
    private Field<Rupiah> activitiesBetween(int first, int end) {
        List<Field<Rupiah>> parts = new ArrayList<>();
        int firstActivity = end;
        for (UpperRow row : plan.uppers()) {
            if (row.level() == CodeLevel.ACTIVITY && row.row() > first && row.row() < end) {
                firstActivity = Math.min(firstActivity, row.row());
                parts.add(stated(row, subActivitiesBetween(row.row(), end(row))));
            }
        }
        parts.add(subActivitiesBetween(first, firstActivity));
        return sum(parts);
    }

    private Field<Rupiah> programs() {
        List<Field<Rupiah>> parts = new ArrayList<>();
        for (UpperRow row : plan.uppers()) {
            if (row.level() == CodeLevel.PROGRAM) {
                parts.add(stated(row, activitiesBetween(row.row(), end(row))));
            }
        }
        return parts.isEmpty() ? sum(plan.subActivities().stream().map(SubActivity::allocation).toList()) : sum(parts);
    }

    private static Field<Rupiah> stated(UpperRow row, Field<Rupiah> below) {
        return row.allocation().isFilled() || row.allocation().state() == Field.State.UNREADABLE ? row.allocation() : below;
    }

    /** Unreadable as soon as one part is: an empty or absent amount adds nothing. */
    private static Field<Rupiah> sum(List<Field<Rupiah>> parts) {
        Rupiah sum = Rupiah.ZERO;
        for (Field<Rupiah> part : parts) {
            if (part.state() == Field.State.UNREADABLE) {
                return part;
            }
            sum = sum.plus(part.or(Rupiah.ZERO));
        }
        return Field.filled(sum, "", null);
    }
}
