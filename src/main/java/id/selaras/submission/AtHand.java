package id.selaras.submission;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The values last asked for, at most so many, given up when memory is short. Two threads may make the same value twice. */
final class AtHand<K, V> {

    private final Map<K, SoftReference<V>> values;

    AtHand(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, SoftReference<V>> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<K, V> make) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        synchronized (values) {
            values.put(key, new SoftReference<>(made));
        }
        return made;
    }

    private V known(K key) {
        synchronized (values) {
            SoftReference<V> kept = values.get(key);
            return kept == null ? null : kept.get();
        }
    }
}
