package id.selaras.lexicon;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The thresholds of the word workbook; one that is not written has its usual value. */
public record Thresholds(Map<Threshold, BigDecimal> values) {

    public static final Thresholds NONE = new Thresholds(Map.of());

    public Thresholds {
        Map<Threshold, BigDecimal> copy = new EnumMap<>(Threshold.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public BigDecimal of(Threshold threshold) {
        return values.getOrDefault(threshold, threshold.usual());
    }
}
