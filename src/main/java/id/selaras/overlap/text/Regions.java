package id.selaras.overlap.text;

import id.selaras.language.Folding;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The government's kecamatan and villages by key: many names are written with and without blanks (Gondang Wetan, Gondangwetan). */
final class Regions {

    /** Most words a listed name has. */
    static final int LONGEST_NAME = 4;

    private final Map<String, String> districts = new HashMap<>();
    private final Map<String, Set<String>> districtsOfVillage = new HashMap<>();
    private final Map<String, String> villages = new HashMap<>();
    private final String government;

    Regions(Reference reference) {
        government = joined(Folding.fold(reference.government().name())
                .replaceFirst("^pemerintah (daerah )?", "").replaceFirst("^(kabupaten|kab|kota) ", ""));
        for (Region region : reference.regions()) {
            if (region.district() == null || region.district().isBlank()) {
                continue;
            }
            String district = key(region.district());
            districts.putIfAbsent(district, region.district().strip());
            if (region.village() != null && !region.village().isBlank()) {
                String village = key(region.village());
                districtsOfVillage.computeIfAbsent(village, name -> new TreeSet<>()).add(district);
                villages.putIfAbsent(district + "/" + village, region.village().strip());
            }
        }
    }

    /** The key of a name, with or without the word for its kind. */
    static String key(String name) {
        return joined(Folding.fold(name).replaceFirst("^(kecamatan|kec|desa|kelurahan|kel|ds) ", ""));
    }

    private static String joined(String folded) {
        return folded.replace(" ", "");
    }

    boolean isEmpty() {
        return districts.isEmpty();
    }

    boolean isGovernment(String key) {
        return key.equals(government);
    }

    boolean isDistrict(String key) {
        return districts.containsKey(key);
    }

    boolean isVillage(String key) {
        return districtsOfVillage.containsKey(key);
    }

    /** Keys of the kecamatan that have a village of that name; not to be changed. */
    Set<String> districtsOf(String village) {
        return districtsOfVillage.getOrDefault(village, Set.of());
    }

    /** A kecamatan as the reference writes it; null when it is not listed. */
    String districtName(String key) {
        return districts.get(key);
    }

    /** A village as the reference writes it; null when it is not listed. */
    String villageName(String district, String village) {
        return villages.get(district + "/" + village);
    }
}
