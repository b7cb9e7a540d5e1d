package id.selaras.overlap.proposal;

import id.selaras.language.Folding;
import id.selaras.reference.Region;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The government's kecamatan and villages by name. */
final class RegionBook {

    private final Map<String, String> districts = new HashMap<>();
    private final Map<String, Set<String>> districtsOfVillage = new HashMap<>();

    RegionBook(List<Region> regions) {
        for (Region region : regions) {
            if (region.district() != null && !region.district().isBlank()) {
                districts.putIfAbsent(key(region.district()), region.district().strip());
            }
            if (region.village() != null && !region.village().isBlank() && region.district() != null) {
                districtsOfVillage.computeIfAbsent(key(region.village()), name -> new HashSet<>())
                        .add(region.district().strip());
            }
        }
    }

    /** A name as places are compared by: many are written with and without blanks (Gondang Wetan, Gondangwetan). */
    static String key(String name) {
        return Folding.fold(name).replace(" ", "");
    }

    boolean isDistrict(String name) {
        return districts.containsKey(key(name));
    }

    boolean isVillage(String name) {
        return districtsOfVillage.containsKey(key(name));
    }

    /** The kecamatan of a village; empty text when it is not known or several kecamatan have one of that name. */
    String districtOf(String village) {
        Set<String> of = districtsOfVillage.getOrDefault(key(village), Set.of());
        return of.size() == 1 ? of.iterator().next() : "";
    }
}
