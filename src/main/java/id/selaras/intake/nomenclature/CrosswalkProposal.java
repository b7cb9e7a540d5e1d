package id.selaras.intake.nomenclature;

import id.selaras.reference.NomenclatureEntry;

/**
 * A code an old one may have become; a person decides.
 *
 * @param similarity of the names, 0..1
 * @param year       first year of the new code
 */
public record CrosswalkProposal(NomenclatureEntry before, NomenclatureEntry now, double similarity, int year) {
}
