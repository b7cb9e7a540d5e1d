package id.selaras.overlap.text;

import id.selaras.language.Folding;
import id.selaras.overlap.text.NamedPlace.District;
import id.selaras.overlap.text.NamedPlace.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns the names found in a text into places: which kecamatan a village lies in, and what people read. */
final class PlaceResolving {

    private final WrittenWords words;
    private final Regions regions;
    private final PlaceScan scan;
    /** Kecamatan named. */
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<String, String> writtenDistricts = new HashMap<>();

    private PlaceResolving(WrittenWords words, Regions regions, PlaceScan scan) {
        this.words = words;
        this.regions = regions;
        this.scan = scan;
        scan.names().stream().filter(name -> !name.village()).forEach(name -> {
            named.add(name.key());
            writtenDistricts.putIfAbsent(name.key(), words.written(name.from(), name.to()));
        });
    }

    static Places.Reading read(String text, Regions regions, boolean bareNames) {
        WrittenWords words = new WrittenWords(text);
        return new PlaceResolving(words, regions, PlaceScan.of(words, regions, bareNames)).reading();
    }

    private Places.Reading reading() {
        Set<String> villages = new TreeSet<>();
        Set<String> districts = new TreeSet<>(named);
        Set<String> entire = new HashSet<>(named);
        Set<String> used = new HashSet<>();
        List<NamedPlace> places = new ArrayList<>();
        int seen = 0;
        for (PlaceScan.Name name : scan.names()) {
            for (int at = name.from(); at < name.to(); at++) {
                used.add(words.word(at));
            }
            seen = others(seen, name.from(), places);
            if (!name.village()) {
                places.add(new NamedPlace(Kind.DISTRICT, "", district(name.key()).name(), name.key(), district(name.key())));
                continue;
            }
            Set<String> homes = homes(name);
            for (String home : homes) {
                villages.add(home + "/" + name.key());
                districts.add(home);
                entire.remove(home);
            }
            if (homes.isEmpty()) {
                villages.add("?/" + name.key());
            }
            places.add(village(name, homes.size() == 1 ? district(homes.iterator().next()) : District.UNKNOWN));
        }
        others(seen, words.size(), places);
        boolean everywhere = scan.wide() && scan.names().isEmpty();
        return new Places.Reading(new PlaceSet(Set.copyOf(villages), Set.copyOf(districts), Set.copyOf(entire), everywhere),
                Set.copyOf(used), List.copyOf(places));
    }

    /** Kecamatan a village may lie in: those the reference lists, of them those the text names, of several the one beside it. */
    private Set<String> homes(PlaceScan.Name village) {
        Set<String> homes = new TreeSet<>(regions.districtsOf(village.key()));
        if (homes.stream().anyMatch(named::contains)) {
            homes.retainAll(named);
        }
        if (homes.isEmpty() && named.size() == 1) {
            return named;
        }
        String beside = homes.size() == 1 ? "" : beside(village);
        return !beside.isEmpty() && (homes.isEmpty() || homes.contains(beside)) ? Set.of(beside) : homes;
    }

    /** The kecamatan named beside a village in its statement: after it where villages stand first, else before it. */
    private String beside(PlaceScan.Name village) {
        List<PlaceScan.Name> around = scan.names().stream()
                .filter(name -> words.statement(name.from()) == words.statement(village.from())).toList();
        int step = around.get(0).village() ? 1 : -1;
        for (int at = around.indexOf(village); at >= 0 && at < around.size(); at += step) {
            if (!around.get(at).village()) {
                return around.get(at).key();
            }
        }
        return "";
    }

    private District district(String key) {
        String listed = regions.districtName(key);
        return new District(key, listed != null ? listed : writtenDistricts.getOrDefault(key, key));
    }

    private NamedPlace village(PlaceScan.Name name, District district) {
        String listed = regions.villageName(district.key(), name.key());
        String word = name.marker().isEmpty() ? "" : name.marker().startsWith("kel") ? "Kelurahan" : "Desa";
        return new NamedPlace(Kind.VILLAGE, word, listed != null ? listed : words.written(name.from(), name.to()), name.key(), district);
    }

    /**
     * The pieces from a word on that begin before another and are no name, or more than a name: a market, a road. A piece also ends where
     * a word such as desa begins a name. Returns where they end.
     */
    private int others(int from, int before, List<NamedPlace> places) {
        int start = from;
        while (start < before) {
            int end = start + 1;
            while (end < words.size() && words.piece(end) == words.piece(start) && !scan.isMarker(end)) {
                end++;
            }
            other(start, end).ifPresent(places::add);
            start = end;
        }
        return Math.max(start, from);
    }

    private Optional<NamedPlace> other(int from, int to) {
        int piece = words.piece(from);
        String written = words.written(from, to);
        if (from == 0 && to == 1 && to < words.size() && scan.isMarker(to) && words.piece(to) == piece) {
            // "Balai Desa Wates": the word alone names nothing; "Desa Semare dan Pulokerto Kec. Kraton" is a list
            return Optional.empty();
        }
        if (scan.isWhole(piece)) {
            return Optional.of(new NamedPlace(Kind.WHOLE, "", written, "", District.UNKNOWN));
        }
        boolean marked = scan.names().stream().anyMatch(name -> name.from() >= from && name.from() < to && !name.marker().isEmpty());
        boolean whollyRead = true;
        for (int at = from; at < to; at++) {
            whollyRead &= scan.isRead(at);
        }
        return scan.counts(piece) || !marked && !whollyRead
                ? Optional.of(new NamedPlace(Kind.OTHER, "", written, Folding.fold(written), District.UNKNOWN))
                : Optional.empty();
    }
}
