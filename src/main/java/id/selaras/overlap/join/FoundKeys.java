package id.selaras.overlap.join;

import java.util.Arrays;

/** Pairs of indices in the order they are found, eight bytes each. */
final class FoundKeys {

    private long[] keys = new long[1024];
    private int size;

    void add(int one, int other) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.addExact(size, size));
        }
        keys[size++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /** Ascending by the smaller index, then by the larger one. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
