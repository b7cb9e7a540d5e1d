package id.selaras.plan;

import id.selaras.problem.CellRef;

/**
 * Something to be tried on a plan: another allocation for one sub-activity, or the plan without it.
 *
 * @param source     where the wish stands: a file name, or a JSON pointer behind a {@code #}
 * @param at         its cell; null where it stands in no workbook
 * @param file       id or name of the plan file; null: any
 * @param ref        cell of the sub-activity, {@code Renja 2026!B12}; null: told by its code
 * @param agency     code or name of the agency; null: the code alone must be enough
 * @param code       of the sub-activity; null where {@code ref} tells it
 * @param allocation the rupiah to be tried; null exactly when the row is dropped
 */
public record PlanChange(String source, CellRef at, String file, String ref, String agency, String code, Rupiah allocation) {

    public boolean drops() {
        return allocation == null;
    }
}
