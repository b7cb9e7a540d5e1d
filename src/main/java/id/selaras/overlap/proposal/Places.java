package id.selaras.overlap.proposal;

import id.selaras.language.Words;
import id.selaras.overlap.proposal.PlacePart.Kind;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where rows work, as their location texts say it, in one tidy form. Repeats are told once. */
final class Places {

    /** A kecamatan ({@code name} null: not known which) and villages in it; {@code entire} when it was also named by itself. */
    private static final class District {
        private final String name;
        private final Map<String, String> villages = new LinkedHashMap<>();
        private boolean entire;

        private District(String name) {
            this.name = name;
        }
    }

    private static final int BRIEFLY = 3;

    private final RegionBook regions;
    private final Map<String, District> districts = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private String whole = "";

    private Places(RegionBook regions) {
        this.regions = regions;
    }

    static Places of(Collection<String> texts, RegionBook regions) {
        Places places = new Places(regions);
        texts.forEach(text -> text.lines().flatMap(line -> List.of(line.split(";")).stream()).forEach(places::add));
        return places;
    }

    private void add(String text) {
        List<PlacePart> parts = PlacePart.of(text, regions);
        boolean named = parts.stream().anyMatch(part -> part.kind() == Kind.DISTRICT || part.kind() == Kind.VILLAGE || part.kind() == Kind.OTHER);
        boolean villageFirst = named && parts.stream().map(PlacePart::kind).filter(kind -> kind == Kind.DISTRICT || kind == Kind.VILLAGE)
                .findFirst().filter(kind -> kind == Kind.VILLAGE).isPresent();
        Set<String> filled = new LinkedHashSet<>();
        for (int at = 0; at < parts.size(); at++) {
            PlacePart part = parts.get(at);
            switch (part.kind()) {
                case VILLAGE -> {
                    String district = districtOf(parts, at, villageFirst);
                    filled.add(RegionBook.key(district));
                    district(district).villages.putIfAbsent(part.key(), part.shown());
                }
                case DISTRICT -> district(part.name());
                case OTHER -> others.putIfAbsent(part.key(), part.name());
                default -> whole = !named && whole.isEmpty() ? part.name() : whole;
            }
        }
        parts.stream().filter(part -> part.kind() == Kind.DISTRICT && !filled.contains(part.key()))
                .forEach(part -> district(part.name()).entire = true);
    }

    /** The kecamatan the reference knows for the village, else the one named beside it. */
    private String districtOf(List<PlacePart> parts, int village, boolean villageFirst) {
        String known = regions.districtOf(parts.get(village).name());
        int step = villageFirst ? 1 : -1;
        for (int at = village; known.isEmpty() && at >= 0 && at < parts.size(); at += step) {
            known = parts.get(at).kind() == Kind.DISTRICT ? parts.get(at).name() : "";
        }
        return known;
    }

    private District district(String name) {
        return districts.computeIfAbsent(RegionBook.key(name), key -> new District(name));
    }

    boolean isWhole() {
        return !whole.isEmpty();
    }

    boolean isEmpty() {
        return whole.isEmpty() && districts.isEmpty() && others.isEmpty();
    }

    /** More than one kecamatan or village, or the whole region. */
    boolean isWide() {
        return isWhole() || units().size() > 1;
    }

    /** Kecamatan named; 0 when only the whole region or nothing is. */
    int districtCount() {
        return districts.size();
    }

    /** True when the rows of all could be told apart by place: two or more places that all of them work in. */
    static boolean divisible(List<Places> all) {
        Set<String> common = null;
        for (Places places : all) {
            if (!places.isWhole()) {
                Set<String> units = places.units();
                common = common == null ? units : both(common, units);
            }
        }
        return common == null || common.size() > 1;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>();
        // a kecamatan as a whole contains its villages
        one.stream().filter(unit -> other.contains(unit) || other.contains(unit.substring(0, unit.indexOf('/') + 1))).forEach(both::add);
        other.stream().filter(unit -> one.contains(unit.substring(0, unit.indexOf('/') + 1))).forEach(both::add);
        return both;
    }

    private Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        districts.forEach((key, district) -> {
            if (district.entire || district.villages.isEmpty()) {
                units.add(key + "/");
            } else {
                district.villages.keySet().forEach(village -> units.add(key + "/" + village));
            }
        });
        return units;
    }

    /** All of it on one line; empty when nothing is written. */
    String shown() {
        if (isWhole()) {
            return whole;
        }
        List<String> shown = new ArrayList<>();
        districts.values().forEach(district -> shown.add(shown(district)));
        shown.addAll(others.values());
        return String.join("; ", shown);
    }

    /** For a name: a few places by name, many by their number. Empty when nothing is written. */
    Text brief() {
        if (isWhole() || districts.isEmpty()) {
            return Listing.same(shown());
        }
        if (districts.size() > BRIEFLY) {
            return Listing.same(districts.size() + " kecamatan");
        }
        boolean bare = districts.values().stream().allMatch(district -> district.villages.isEmpty() || district.entire);
        return bare ? Listing.filled("Kecamatan %s", "Kecamatan %s", Listing.names(districts.values().stream().map(district -> district.name).toList()))
                : Listing.same(String.join("; ", districts.values().stream().map(Places::shown).toList()));
    }

    /** How many of the places the words name: 0 none, 1 some, 2 all. */
    int namedIn(Words words) {
        List<String> finest = new ArrayList<>();
        for (District district : districts.values()) {
            if (district.entire || district.villages.isEmpty()) {
                finest.add(district.name);
            } else {
                finest.addAll(district.villages.values());
            }
        }
        long named = finest.stream().map(name -> Words.of(PlacePart.withoutWord(name))).filter(words::containExactly).count();
        return named == 0 ? 0 : named < finest.size() ? 1 : 2;
    }

    private static String shown(District district) {
        String villages = String.join(", ", district.villages.values());
        if (district.name.isEmpty()) {
            return villages;
        }
        String name = "Kecamatan " + district.name;
        if (villages.isEmpty()) {
            return name;
        }
        return district.entire ? name + " (termasuk " + villages + ")" : villages + ", " + name;
    }
}
