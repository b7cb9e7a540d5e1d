package id.selaras.overlap.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where a row works.
 *
 * @param villages  keys of villages, {@code kecamatan/desa} or {@code ?/desa} where the kecamatan is not known
 * @param districts keys of all kecamatan it works in, those of its villages too
 * @param entire    of these, the ones it names as a whole
 * @param wide      the whole region
 */
public record PlaceSet(Set<String> villages, Set<String> districts, Set<String> entire, boolean wide) {

    /** Rows that share this part of all villages they name work in the same ones: lists differ by one or two of many. */
    private static final double MOSTLY = 0.75;

    public static final PlaceSet UNKNOWN = new PlaceSet(Set.of(), Set.of(), Set.of(), false);

    /** How two rows lie to each other; {@code SEBAGIAN}: they meet in some of their places and one works in others as well. */
    public enum Relation {
        DESA, KECAMATAN, SEBAGIAN, TERCAKUP, KABUPATEN, BERBEDA, TIDAK_TERTULIS
    }

    public boolean known() {
        return wide || !districts.isEmpty() || !villages.isEmpty();
    }

    /** The narrowest place both work in. */
    public Relation to(PlaceSet other) {
        if (!known() || !other.known()) {
            return Relation.TIDAK_TERTULIS;
        }
        int together = sharedVillages(villages, other.villages).size();
        if (together > 0) {
            int all = villages.size() + other.villages.size() - together;
            return together < MOSTLY * all ? Relation.SEBAGIAN : Relation.DESA;
        }
        boolean everywhere = districts.equals(other.districts);
        for (String district : shared(districts, other.districts)) {
            // two lists of villages in one kecamatan are different places; a kecamatan as a whole holds all its villages
            if (entire.contains(district) || other.entire.contains(district)) {
                return everywhere ? Relation.KECAMATAN : Relation.SEBAGIAN;
            }
        }
        if (wide && other.wide) {
            return Relation.KABUPATEN;
        }
        return wide || other.wide ? Relation.TERCAKUP : Relation.BERBEDA;
    }

    /** True when both name one village. */
    public boolean meetsInVillages(PlaceSet other) {
        return !sharedVillages(villages, other.villages).isEmpty();
    }

    /** Names both work in: villages where there are any, else kecamatan. */
    public Set<String> common(PlaceSet other) {
        Set<String> villagesOfBoth = sharedVillages(villages, other.villages);
        if (!villagesOfBoth.isEmpty()) {
            return villagesOfBoth;
        }
        Set<String> districtsOfBoth = shared(districts, other.districts);
        districtsOfBoth.removeIf(district -> !entire.contains(district) && !other.entire.contains(district));
        if (districtsOfBoth.isEmpty() && wide != other.wide) {
            return wide ? other.names() : names();
        }
        return districtsOfBoth;
    }

    /** Villages, and kecamatan named as a whole. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(villages);
        names.addAll(entire);
        return names;
    }

    /**
     * This place as a text tells it more exactly: villages inside a kecamatan named here, or any place when this is the whole region or
     * unknown. A text that names other places does not move the row.
     */
    public PlaceSet narrowedBy(PlaceSet text) {
        if (!text.known() || text.wide) {
            return known() ? this : text;
        }
        if (!known() || wide) {
            return text;
        }
        Set<String> inside = new TreeSet<>();
        for (String village : text.villages) {
            String name = village.substring(village.indexOf('/') + 1);
            if (village.startsWith("?/") && entire.size() == 1) {
                inside.add(entire.iterator().next() + "/" + name);
            } else if (entire.contains(village.substring(0, village.indexOf('/')))) {
                inside.add(village);
            }
        }
        if (inside.isEmpty()) {
            return this;
        }
        Set<String> whole = new TreeSet<>(entire);
        inside.forEach(village -> whole.remove(village.substring(0, village.indexOf('/'))));
        inside.addAll(villages);
        return new PlaceSet(inside, districts, whole, false);
    }

    /** Villages both name; one whose kecamatan is not told is the village of that name. */
    private static Set<String> sharedVillages(Set<String> one, Set<String> other) {
        Set<String> both = shared(one, other);
        one.forEach(village -> other.stream().filter(twin -> (village.startsWith("?") || twin.startsWith("?"))
                && name(village).equals(name(twin))).forEach(twin -> both.add(village.startsWith("?") ? twin : village)));
        return both;
    }

    private static String name(String village) {
        return village.substring(village.indexOf('/') + 1);
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
