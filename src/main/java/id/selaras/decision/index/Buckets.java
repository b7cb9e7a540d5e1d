package id.selaras.decision.index;

import java.util.HashMap;
import java.util.Map;

/** Rows by key. */
final class Buckets<K> {

    private final Map<K, Rows> rows = new HashMap<>();

    void add(K key, int row) {
        rows.computeIfAbsent(key, unused -> new Rows()).add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void mark(K key, long[] marks) {
        Rows found = rows.get(key);
        if (found != null) {
            found.mark(marks);
        }
    }
}
