package id.selaras.lexicon;

import java.math.BigDecimal;

/** The numbers of the sheet {@code Ambang}. */
public enum Threshold {
    /** Weighted Jaccard similarity 0..1 from which the word channel reports a pair as candidate. */
    WORDS("Kemiripan kata", "0.5", "0.1", "1"),
    /** Share 0..1 at which the words of the fixed nomenclature name count when the row says more in its own words. */
    NAME_SHARE("Porsi nama nomenklatur", "0.3", "0", "1"),
    /** Most rows shown in one outcome group; what is left out is reported. */
    GROUP_SIZE("Baris per kelompok", "12", "2", "200"),
    /** Weight 0..1 of a word the background table does not know. */
    UNKNOWN_WORD("Bobot kata tak dikenal", "0.8", "0", "1"),
    /** Most rows of one content in one place that are compared each with each; what is left out is reported. */
    ALIKE_ROWS("Baris sejenis per tempat", "300", "10", "2000"),
    /** Most rows of one village that are compared each with each whatever they say; what is left out is reported. */
    VILLAGE_ROWS("Baris per desa", "60", "2", "1000"),
    /** Certainty 0..100 from which rows count as related where further agencies of one place are counted. */
    RELATED("Kepastian terkait", "50", "1", "100");

    private final String title;
    private final BigDecimal usual;
    private final BigDecimal least;
    private final BigDecimal most;

    Threshold(String title, String usual, String least, String most) {
        this.title = title;
        this.usual = new BigDecimal(usual);
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    /** As the workbook writes it (column {@code Nama}). */
    public String title() {
        return title;
    }

    /** What the shipped workbook says, and what an absent row means. */
    public BigDecimal usual() {
        return usual;
    }

    NumberRange range() {
        return new NumberRange(least, most, this == GROUP_SIZE || this == ALIKE_ROWS || this == VILLAGE_ROWS || this == RELATED);
    }
}
