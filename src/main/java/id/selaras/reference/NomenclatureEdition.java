package id.selaras.reference;

/**
 * What a government declares about its list for some years.
 *
 * @param fromYear   first year it speaks of; null: all years before
 * @param untilYear  last year, inclusive; null: all years after
 * @param complete   true only when the list is declared complete for these years: an unknown code is then wrong, else only unknown
 * @param legalBasis as stated, empty where nothing is
 */
public record NomenclatureEdition(Integer fromYear, Integer untilYear, boolean complete, String legalBasis) {

    public boolean validIn(int year) {
        return (fromYear == null || year >= fromYear) && (untilYear == null || year <= untilYear);
    }

    /** True when some year lies in both. */
    public boolean meets(NomenclatureEdition other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(NomenclatureEdition other) {
        return untilYear != null && other.fromYear != null && untilYear < other.fromYear;
    }
}
