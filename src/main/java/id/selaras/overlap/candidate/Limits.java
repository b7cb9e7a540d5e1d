package id.selaras.overlap.candidate;

import id.selaras.lexicon.Threshold;
import id.selaras.lexicon.Thresholds;

/**
 * How far rows are compared.
 *
 * @param perMille similarity from which words bring two rows together, 1-1000
 * @param alike    most rows of one content and one place that are compared each with each; what is left out is counted
 * @param village  most rows of one village that are compared whatever they say; likewise
 */
public record Limits(int perMille, int alike, int village) {

    public static Limits of(Thresholds thresholds) {
        return new Limits(thresholds.of(Threshold.WORDS).movePointRight(3).intValue(), thresholds.of(Threshold.ALIKE_ROWS).intValue(),
                thresholds.of(Threshold.VILLAGE_ROWS).intValue());
    }
}
