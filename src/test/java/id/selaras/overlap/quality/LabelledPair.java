package id.selaras.overlap.quality;

import java.util.Map;

/**
 * Two rows with what a planner says about them.
 *
 * @param file  name of the case file, such as {@code duplikasi}
 * @param label DUPLICATION, OVERLAP, FRAGMENTATION or BUKAN (must not be shown)
 * @param group pairs of one outcome group share it; empty for others
 */
record LabelledPair(String file, String id, String government, String label, String group, Map<String, String> one,
                    Map<String, String> other) {

    boolean positive() {
        return !label.equals("BUKAN");
    }

    /** True when neither row says anything in its own words: the plain SIPD layout. */
    boolean withoutOwnWords() {
        return one.get("uraian").isEmpty() && other.get("uraian").isEmpty();
    }
}
