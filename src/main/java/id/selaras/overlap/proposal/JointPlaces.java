package id.selaras.overlap.proposal;

import id.selaras.language.Words;
import id.selaras.overlap.text.NamedPlace;
import id.selaras.overlap.text.NamedPlace.Kind;
import id.selaras.overlap.text.Places;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where rows work, as their location texts say it, in one tidy form. Repeats are told once. */
final class JointPlaces {

    /** A kecamatan ({@code name} empty: not known which) and villages in it; {@code entire} when it was also named by itself. */
    private static final class District {
        private final String name;
        private final Map<String, NamedPlace> villages = new LinkedHashMap<>();
        private boolean entire;

        private District(String name) {
            this.name = name;
        }
    }

    private static final int BRIEFLY = 3;

    private final Map<String, District> districts = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private String whole = "";

    private JointPlaces() {
    }

    static JointPlaces of(Collection<Places.Reading> texts) {
        JointPlaces places = new JointPlaces();
        texts.forEach(places::add);
        return places;
    }

    private void add(Places.Reading text) {
        boolean elsewhere = text.named().stream().anyMatch(place -> place.kind() != Kind.WHOLE);
        for (NamedPlace place : text.named()) {
            switch (place.kind()) {
                case WHOLE -> whole = whole.isEmpty() && !elsewhere ? place.name() : whole;
                case DISTRICT -> district(place.district()).entire |= text.places().entire().contains(place.key());
                case VILLAGE -> district(place.district()).villages.putIfAbsent(place.key(), place);
                case OTHER -> others.putIfAbsent(place.key(), place.name());
            }
        }
    }

    private District district(NamedPlace.District named) {
        return districts.computeIfAbsent(named.key(), key -> new District(named.name()));
    }

    boolean isWhole() {
        return !whole.isEmpty();
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
    static boolean divisible(List<JointPlaces> all) {
        Set<String> common = null;
        for (JointPlaces places : all) {
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
                : Listing.same(String.join("; ", districts.values().stream().map(JointPlaces::shown).toList()));
    }

    /** How many of the places the words name: 0 none, 1 some, 2 all. */
    int namedIn(Words words) {
        List<String> finest = new ArrayList<>();
        for (District district : districts.values()) {
            if (district.entire || district.villages.isEmpty()) {
                finest.add(district.name);
            } else {
                district.villages.values().forEach(village -> finest.add(village.name()));
            }
        }
        long named = finest.stream().map(Words::of).filter(words::containExactly).count();
        return named == 0 ? 0 : named < finest.size() ? 1 : 2;
    }

    private static String shown(District district) {
        String villages = String.join(", ", district.villages.values().stream().map(NamedPlace::shown).toList());
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
