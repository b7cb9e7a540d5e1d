package id.selaras.overlap.candidate;

import java.util.Arrays;

/** Gives numbers, 0, 1, 2 ..., to long keys in the order they come: a hash table without boxes, since there are millions. */
final class Numbers {

    private static final int FREE = -1;

    private long[] keys = new long[1_024];
    private int[] numbers = filled(1_024);
    private int size;

    /** Two ints as one key. */
    static long pack(int high, int low) {
        return (long) high << 32 | low & 0xFFFF_FFFFL;
    }

    int of(long key) {
        int slot = slot(key);
        if (numbers[slot] == FREE) {
            if (2 * size >= numbers.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (mixed ^ mixed >>> 32) & numbers.length - 1;
        while (numbers[slot] != FREE && keys[slot] != key) {
            slot = slot + 1 & numbers.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = filled(keys.length);
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldNumbers[at] != FREE) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                numbers[slot] = oldNumbers[at];
            }
        }
    }

    private static int[] filled(int length) {
        int[] free = new int[length];
        Arrays.fill(free, FREE);
        return free;
    }
}
