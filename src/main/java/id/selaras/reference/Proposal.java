package id.selaras.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import java.util.List;

/**
 * A proposal that was accepted for a year, or a mandate of the state.
 *
 * @param number   register number, unique within its kind and year
 * @param codes    nomenclature that answers it, as prefixes; may be empty
 * @param keywords words that answer it; may be empty
 * @param agency   who was to take it up, as named; null where none is stated
 * @param amount   rupiah it was accepted with; null where none is stated
 */
public record Proposal(Kind kind, int year, String number, String name, String agency, String location,
                       List<NomenclatureCode> codes, List<String> keywords, Rupiah amount) {

    /** Where it came from. */
    public enum Kind {
        /** Deliberation of residents (Musrenbang). */
        MUSRENBANG,
        /** Points of the regional parliament (pokok-pokok pikiran). */
        POKIR,
        /** Priority of the state for the year. */
        NASIONAL
    }

    public Proposal {
        codes = List.copyOf(codes);
        keywords = List.copyOf(keywords);
    }
}
