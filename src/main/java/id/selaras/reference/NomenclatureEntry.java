package id.selaras.reference;

import id.selaras.plan.NomenclatureCode;

/**
 * An official row of the nomenclature at any level.
 *
 * @param performance kinerja, may be null
 * @param indicator   standard indicator, null where the list gives none
 * @param unit        standard unit, null where the list gives none
 * @param fromYear    null: always
 * @param untilYear   null: open
 */
public record NomenclatureEntry(NomenclatureCode code, String name, String performance, String indicator, String unit,
                                Integer fromYear, Integer untilYear) {

    public boolean validIn(int year) {
        return (fromYear == null || year >= fromYear) && (untilYear == null || year <= untilYear);
    }
}
