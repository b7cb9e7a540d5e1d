package id.selaras.lexicon;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How much a word distinguishes, 0..1, by its stem (workbook {@code bobot-kata.xlsx}). A background table made on purpose, never from
 * the plans of a run: no other row and no other upload moves a pair.
 */
public record WordWeights(Map<String, BigDecimal> byStem) {

    public static final WordWeights NONE = new WordWeights(Map.of());

    public WordWeights {
        byStem = Map.copyOf(byStem);
    }
}
