package id.selaras.reference;

import java.util.List;

/**
 * The official list as a government loaded it.
 *
 * @param complete   true only when the government declares the list complete: an unknown code is then wrong, else only unknown
 * @param legalBasis as stated on the sheet
 */
public record Nomenclature(List<NomenclatureEntry> entries, boolean complete, String legalBasis) {

    public static final Nomenclature NONE = new Nomenclature(List.of(), false, "");
}
