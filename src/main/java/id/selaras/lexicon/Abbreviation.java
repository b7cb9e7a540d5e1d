package id.selaras.lexicon;

/** A short form officials write, such as {@code Pemb.}, and what it stands for. */
public record Abbreviation(String id, String shortForm, String meaning) {
}
