package id.selaras.lexicon;

import id.selaras.plan.NomenclatureCode;
import java.util.List;

/**
 * A narrow outcome or driver that several agencies may work on, such as stunting.
 *
 * @param words words or phrases that name it
 * @param codes nomenclature codes that mean it; each covers all below it
 */
public record Concept(String id, String name, List<String> words, List<NomenclatureCode> codes) {

    public Concept {
        words = List.copyOf(words);
        codes = List.copyOf(codes);
    }
}
