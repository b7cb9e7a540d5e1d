package id.selaras.measure;

import id.selaras.language.Folding;
import id.selaras.reference.Region;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The districts (kecamatan) a location names, directly or by one of their villages. A village name that several districts share counts
 * only where the location names one of these districts as well: nothing is guessed.
 */
public final class DistrictNames {

    private static final int LONGEST_NAME = 4;
    private static final Set<String> VILLAGE_WORDS = Set.of("desa", "ds", "kelurahan", "kel");
    private static final Set<String> REGION_WORDS = Set.of("kabupaten", "kab", "kota");

    /** District by folded name. */
    private final Map<String, String> districts = new LinkedHashMap<>();
    private final Map<String, Set<String>> byVillage = new HashMap<>();

    public DistrictNames(List<Region> regions) {
        for (Region region : regions) {
            if (region.district() != null && !region.district().isBlank()) {
                districts.putIfAbsent(folded(region.district()), region.district().strip());
                if (region.village() != null && !region.village().isBlank()) {
                    byVillage.computeIfAbsent(folded(region.village()), village -> new TreeSet<>())
                            .add(districts.get(folded(region.district())));
                }
            }
        }
    }

    /** All districts in the order of the reference. */
    public List<String> all() {
        return List.copyOf(districts.values());
    }

    /** The district of a row of sheet Wilayah, as {@link #all} names it. */
    String of(Region region) {
        return districts.get(folded(region.district()));
    }

    /** The districts named, sorted; empty where the location names none. */
    public Set<String> in(String location) {
        Set<String> named = new TreeSet<>();
        Set<String> ofVillages = new TreeSet<>();
        for (String part : location.split("[,;/()\\n]|\\s-\\s")) {
            String folded = Folding.fold(part);
            if (!folded.isEmpty()) {
                read(folded.split(" "), named, ofVillages);
            }
        }
        if (named.isEmpty()) {
            named.addAll(ofVillages);
        }
        return named;
    }

    private void read(String[] words, Set<String> named, Set<String> ofVillages) {
        for (int at = 0; at < words.length; at++) {
            String before = at == 0 ? "" : words[at - 1];
            for (int end = at + 1; end <= Math.min(words.length, at + LONGEST_NAME); end++) {
                String name = String.join("", List.of(words).subList(at, end));
                boolean village = VILLAGE_WORDS.contains(before);
                if (districts.containsKey(name) && !village && !REGION_WORDS.contains(before)) {
                    named.add(districts.get(name));
                }
                Set<String> homes = village || at == 0 && end == words.length ? byVillage.get(name) : null;
                if (homes != null && homes.size() == 1) {
                    ofVillages.addAll(homes);
                }
            }
        }
    }

    private static String folded(String name) {
        return Folding.fold(name).replaceFirst("^(kecamatan|kec|desa|kelurahan|kel|ds) ", "").replace(" ", "");
    }
}
