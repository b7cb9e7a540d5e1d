package id.selaras.submission;

import id.selaras.http.MayBeNull;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEdition;
import id.selaras.reference.NomenclatureEntry;
import java.util.List;

/**
 * One nomenclature list of a reference.
 *
 * @param from     first year; null: all years before
 * @param until    last year; null: open
 * @param complete true when codes outside the list are wrong in these years
 * @param basis    its legal basis, empty where none is stated
 * @param codes    different codes of any level that hold in one of these years
 */
record EditionView(@MayBeNull Integer from, @MayBeNull Integer until, boolean complete, String basis, int codes) {

    static List<EditionView> of(Nomenclature nomenclature) {
        return nomenclature.editions().stream().map(edition -> new EditionView(edition.fromYear(), edition.untilYear(), edition.complete(),
                edition.legalBasis(), codes(nomenclature, edition))).toList();
    }

    private static int codes(Nomenclature nomenclature, NomenclatureEdition edition) {
        return (int) nomenclature.entries().stream().filter(entry -> edition.meets(years(entry))).map(NomenclatureEntry::code).distinct().count();
    }

    private static NomenclatureEdition years(NomenclatureEntry entry) {
        return new NomenclatureEdition(entry.fromYear(), entry.untilYear(), false, "");
    }
}
