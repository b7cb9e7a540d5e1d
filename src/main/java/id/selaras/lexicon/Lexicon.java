package id.selaras.lexicon;

import java.util.List;

/**
 * Everything the word workbooks say, active rows only, in the order of their ids, words in a row and common words in the order of
 * the alphabet. Immutable.
 *
 * @param present      false when no word workbook was loaded: then overlap cannot be assessed, which is not "none found"
 * @param synonyms     a word or phrase stands in one group only
 * @param commonWords  words and phrases that distinguish nothing
 * @param unitFamilies a unit stands in one family only
 * @param hash         SHA-256 over all of it, lower-case hex; described in {@code docs/hash.md}
 */
public record Lexicon(boolean present, List<SynonymGroup> synonyms, List<Abbreviation> abbreviations, List<String> commonWords,
                      List<Concept> concepts, List<PaidWord> paidWords, List<Distinction> distinctions, List<UnitFamily> unitFamilies,
                      FieldWeights fields, SignWeights signs, Thresholds thresholds, WordWeights words, String hash) {

    /** No words at all: the lexicon of a rule set that was loaded without word workbooks. */
    public static final Lexicon NONE = new Lexicon(false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), FieldWeights.NONE, SignWeights.NONE, Thresholds.NONE, WordWeights.NONE, "");

    public Lexicon {
        synonyms = List.copyOf(synonyms);
        abbreviations = List.copyOf(abbreviations);
        commonWords = List.copyOf(commonWords);
        concepts = List.copyOf(concepts);
        paidWords = List.copyOf(paidWords);
        distinctions = List.copyOf(distinctions);
        unitFamilies = List.copyOf(unitFamilies);
    }

    /** The same words under their hash. */
    Lexicon sealed(String hash) {
        return new Lexicon(present, synonyms, abbreviations, commonWords, concepts, paidWords, distinctions, unitFamilies, fields,
                signs, thresholds, words, hash);
    }
}
