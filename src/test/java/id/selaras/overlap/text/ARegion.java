package id.selaras.overlap.text;

import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A few kecamatan of Kabupaten Pasuruan with some of their villages; Kauman is a name two of them have, Nguling and Lekok are villages of
 * the kecamatan Nguling too.
 */
final class ARegion {

    private ARegion() {
    }

    static Places places() {
        return new Places(reference(regions()));
    }

    static Places withoutRegions() {
        return new Places(reference(List.of()));
    }

    private static List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        add(regions, "Lekok", "Jatirejo", "Tambak Lekok", "Wates");
        add(regions, "Grati", "Ranu Klindungan", "Sumberagung");
        add(regions, "Bangil", "Kersikan", "Kauman");
        add(regions, "Gondang Wetan", "Kauman");
        add(regions, "Nguling", "Nguling", "Lekok");
        return regions;
    }

    private static void add(List<Region> regions, String district, String... villages) {
        regions.add(new Region("", district, null, "", null, null));
        for (String village : villages) {
            regions.add(new Region("", district, village, "", null, null));
        }
    }

    private static Reference reference(List<Region> regions) {
        return new Reference(new Government("Pemerintah Kabupaten Pasuruan", "3514", "WIB", 2025, 2029, "contoh", true), Set.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), regions, Nomenclature.NONE,
                List.of(), Map.of());
    }
}
