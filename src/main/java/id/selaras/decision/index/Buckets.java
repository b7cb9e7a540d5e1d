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

    /** Rows whose path may hold. */
    void mark(K key, Marks marks) {
        Rows found = rows.get(key);
        if (found != null) {
            found.mark(marks.reached());
        }
    }

    /** Rows whose path holds. */
    void markSure(K key, Marks marks) {
        Rows found = rows.get(key);
        if (found != null) {
            found.markSure(marks);
        }
    }
}
