package id.selaras.overlap;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.finding.Overlap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A pair that is shown, with what was measured about it: the same seen from either row.
 *
 * @param measured what the class table was asked about, and the class itself; entries about the other side are left out, since they
 *                 differ by the side looked from
 */
public record FoundPair(Overlap overlap, Map<DictionaryEntry, Value> measured) {

    public FoundPair {
        Map<DictionaryEntry, Value> copy = new EnumMap<>(DictionaryEntry.class);
        copy.putAll(measured);
        measured = Collections.unmodifiableMap(copy);
    }
}
