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
                districts.putIfAbsent(Folding.fold(region.district()), region.district().strip());
            }
            if (region.village() != null && !region.village().isBlank() && region.district() != null) {
                districtsOfVillage.computeIfAbsent(Folding.fold(region.village()), name -> new HashSet<>())
                        .add(region.district().strip());
            }
        }
    }

    boolean isDistrict(String name) {
        return districts.containsKey(Folding.fold(name));
    }

    boolean isVillage(String name) {
        return districtsOfVillage.containsKey(Folding.fold(name));
    }

    /** The kecamatan of a village; empty text when it is not known or several kecamatan have one of that name. */
    String districtOf(String village) {
        Set<String> of = districtsOfVillage.getOrDefault(Folding.fold(village), Set.of());
        return of.size() == 1 ? of.iterator().next() : "";
    }
}
