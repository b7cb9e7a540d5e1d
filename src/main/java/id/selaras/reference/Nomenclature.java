package id.selaras.reference;

import java.util.List;

/**
 * The official lists as a government loaded them, those of different years side by side.
 *
 * @param entries  rows of all lists, each with its own years
 * @param editions what is declared about the lists, by year; normally no two for one year
 */
public record Nomenclature(List<NomenclatureEntry> entries, List<NomenclatureEdition> editions) {

    public static final Nomenclature NONE = new Nomenclature(List.of(), List.of());

    public Nomenclature {
        entries = List.copyOf(entries);
        editions = List.copyOf(editions);
    }

    /** One list about which the same is declared for every year. */
    public Nomenclature(List<NomenclatureEntry> entries, boolean complete, String legalBasis) {
        this(entries, List.of(new NomenclatureEdition(null, null, complete, legalBasis)));
    }

    /** True when a code that is not listed for that year is wrong and not only unknown; where two editions disagree it is not. */
    public boolean completeIn(int year) {
        List<NomenclatureEdition> speaking = editions.stream().filter(edition -> edition.validIn(year)).toList();
        return !speaking.isEmpty() && speaking.stream().allMatch(NomenclatureEdition::complete);
    }
}
