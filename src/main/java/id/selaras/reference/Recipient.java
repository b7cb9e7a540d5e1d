package id.selaras.reference;

import id.selaras.plan.NomenclatureCode;

/**
 * Who may receive a grant or aid by the head of region's decree.
 *
 * @param name   as written; never shown, see {@code docs/budget.md}
 * @param kind   {@code HIBAH} or {@code BANSOS}
 * @param field  the field of government (bidang) the recipient's work belongs to; null where none is stated
 * @param decree number of the decree
 */
public record Recipient(int year, String name, String kind, NomenclatureCode field, String decree) {
}
