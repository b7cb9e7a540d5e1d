package id.selaras.overlap.text;

import id.selaras.reference.Reference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Recognises kecamatan and villages in texts, by the regions of the reference and by the words before a name. Made for one run: location
 * texts it has read are remembered, since many rows share them. Safe for several threads.
 */
public final class Places {

    private final Regions regions;
    private final ConcurrentMap<String, Reading> locations = new ConcurrentHashMap<>();

    public Places(Reference reference) {
        regions = new Regions(reference);
    }

    /** False when the reference names no region: then places are known only by the words before them. */
    public boolean known() {
        return !regions.isEmpty();
    }

    /** A key as people read it. */
    public String shown(String key) {
        int slash = key.indexOf('/');
        String district = slash < 0 ? key : key.substring(0, slash);
        String village = slash < 0 ? null : key.substring(slash + 1);
        String listed = village == null ? regions.districtName(district) : regions.villageName(district, village);
        if (listed != null) {
            return village == null ? "Kecamatan " + listed : "Desa/Kel. " + listed + ", Kec. " + regions.districtName(district);
        }
        String name = village == null ? district : village;
        return (village == null ? "Kecamatan " : "Desa/Kel. ") + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * What a text says.
     *
     * @param words the words that are part of a name, folded: they say where, not what
     * @param named the places in the order of the text
     */
    public record Reading(PlaceSet places, Set<String> words, List<NamedPlace> named) {
    }

    /** What a location column says: names count even without a word before them. */
    public Reading ofLocation(String text) {
        return locations.computeIfAbsent(text, written -> PlaceResolving.read(written, regions, true));
    }

    /** What a sentence says: names count only after {@code desa}, {@code kecamatan} and their like. */
    public Reading ofText(String text) {
        return PlaceResolving.read(text, regions, false);
    }
}
