package id.selaras.assessment;

import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;

/**
 * A sub-activity whose money was tried differently.
 *
 * @param row   as it stands in the plan
 * @param after null when the plan was tried without it
 */
public record ChangedRow(SubActivity row, Rupiah after) {

    public Rupiah before() {
        return row.allocationOrZero();
    }

    /** What the plan as a whole gains; below zero where it loses. */
    public Rupiah difference() {
        return (after == null ? Rupiah.ZERO : after).minus(before());
    }
}
