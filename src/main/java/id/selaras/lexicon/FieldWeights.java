package id.selaras.lexicon;

import id.selaras.finding.OverlapField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Points each field can add to the score of a pair (sheet {@code Bobot Bidang}); the points of all fields add up to 100. */
public record FieldWeights(Map<OverlapField, Integer> points) {

    public static final FieldWeights NONE = new FieldWeights(Map.of());

    public FieldWeights {
        Map<OverlapField, Integer> copy = new EnumMap<>(OverlapField.class);
        copy.putAll(points);
        points = Collections.unmodifiableMap(copy);
    }

    /** 0-100; 0 for a field without a row. */
    public int of(OverlapField field) {
        return points.getOrDefault(field, 0);
    }
}
