package id.selaras.checking;

import id.selaras.plan.PlanChange;
import id.selaras.plan.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Allocations to be tried on the plans of an assessment. */
record WhatIfBody(@NotEmpty @Size(max = 500) List<@NotNull @Valid TriedRow> changes) {

    /**
     * One sub-activity: by its file and cell, or by agency and code.
     *
     * @param file       id of the plan file, such as F1
     * @param ref        the cell of its code, such as {@code Renja 2026!B12}
     * @param agency     code or name of the agency
     * @param code       of the sub-activity, as the plan writes it
     * @param allocation rupiah to be tried; not together with {@code drop}
     * @param drop       true: the plan is tried without it
     */
    record TriedRow(@Size(max = 300) String file, @Size(max = 100) String ref, @Size(max = 300) String agency, @Size(max = 60) String code,
                  @PositiveOrZero @DecimalMax("9999999999999999") @Digits(integer = 16, fraction = 2) BigDecimal allocation, Boolean drop) {

        boolean drops() {
            return Boolean.TRUE.equals(drop);
        }
    }

    /** What is wrong with a change, with its JSON pointer. */
    BodyFaults faults() {
        BodyFaults faults = new BodyFaults();
        for (int at = 0; at < changes.size(); at++) {
            TriedRow change = changes.get(at);
            if (change.drops() == (change.allocation() != null)) {
                faults.add("/changes/" + at, null, "allocation, atau drop: true", "allocation, or drop: true");
            }
            if (change.code() == null && change.ref() == null) {
                faults.add("/changes/" + at, null, "code, atau file dan ref", "code, or file and ref");
            }
        }
        return faults;
    }

    List<PlanChange> wanted() {
        List<PlanChange> wanted = new ArrayList<>();
        for (TriedRow change : changes) {
            wanted.add(new PlanChange("#/changes/" + wanted.size(), null, change.file(), change.ref(), change.agency(), change.code(),
                    change.drops() ? null : new Rupiah(change.allocation())));
        }
        return wanted;
    }
}
