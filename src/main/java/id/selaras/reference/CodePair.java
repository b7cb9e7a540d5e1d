package id.selaras.reference;

import id.selaras.plan.NomenclatureCode;

/** A row of the crosswalk from old to new codes (Padanan Kode). */
public record CodePair(NomenclatureCode oldCode, NomenclatureCode newCode, Integer fromYear) {
}
