package id.selaras.measure;

import id.selaras.decision.Value.Choice;
import id.selaras.language.Folding;
import id.selaras.reference.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How precisely a location is told, by the regions of the reference: the finest place recognised counts. A name nobody listed is not
 * recognised, also after the word desa or kecamatan; a village counts after its word or as all that stands between two commas.
 */
final class PlaceLevels {

    static final Choice VILLAGE = new Choice("DESA");
    static final Choice DISTRICT = new Choice("KECAMATAN");
    static final Choice REGION = new Choice("SELURUH_DAERAH");
    static final Choice UNKNOWN = new Choice("TIDAK_DIKENAL");

    private static final int LONGEST_NAME = 4;
    private static final Set<String> VILLAGE_WORDS = Set.of("desa", "ds", "kelurahan", "kel");
    private static final Set<String> REGION_WORDS = Set.of("kabupaten", "kab", "kota");
    private static final Set<String> WIDE = Set.of("semua", "seluruh", "se", "tersebar", "sekabupaten", "sekota", "sekecamatan",
            "kabupaten", "kab", "kota", "daerah");

    private final Set<String> districts = new HashSet<>();
    private final Set<String> villages = new HashSet<>();

    PlaceLevels(List<Region> regions) {
        for (Region region : regions) {
            add(districts, region.district());
            add(villages, region.village());
        }
    }

    private static void add(Set<String> names, String name) {
        if (name != null && !name.isBlank()) {
            names.add(Folding.fold(name).replaceFirst("^(kecamatan|kec|desa|kelurahan|kel|ds) ", "").replace(" ", ""));
        }
    }

    Choice of(String location) {
        Choice finest = UNKNOWN;
        for (String part : location.split("[,;/()\\n]|\\s-\\s")) {
            String folded = Folding.fold(part);
            if (!folded.isEmpty()) {
                Choice level = level(folded.split(" "));
                finest = rank(level) > rank(finest) ? level : finest;
            }
        }
        return finest;
    }

    private Choice level(String[] words) {
        Choice finest = UNKNOWN;
        for (int at = 0; at < words.length; at++) {
            String before = at == 0 ? "" : words[at - 1];
            Choice here = WIDE.contains(words[at]) ? REGION : UNKNOWN;
            for (int end = at + 1; end <= Math.min(words.length, at + LONGEST_NAME); end++) {
                String name = String.join("", List.of(words).subList(at, end));
                boolean whole = at == 0 && end == words.length;
                if (villages.contains(name) && (whole || VILLAGE_WORDS.contains(before))) {
                    return VILLAGE;
                }
                if (districts.contains(name) && !REGION_WORDS.contains(before)) {
                    here = DISTRICT;
                }
            }
            finest = rank(here) > rank(finest) ? here : finest;
        }
        return finest;
    }

    private static int rank(Choice level) {
        return level == VILLAGE ? 3 : level == DISTRICT ? 2 : level == REGION ? 1 : 0;
    }
}
