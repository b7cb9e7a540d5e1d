package id.selaras.overlap.text;

import id.selaras.language.Folding;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Recognises kecamatan and villages in texts, by the regions of the reference and by the words before a name. */
public final class Places {

    private static final int LONGEST_NAME = 4;
    private static final Set<String> VILLAGE_WORDS = Set.of("desa", "ds", "kelurahan", "kel");
    private static final Set<String> DISTRICT_WORDS = Set.of("kecamatan", "kec", "sekecamatan");
    private static final Set<String> WIDE_WORDS = Set.of("sekabupaten", "sekota", "kabupaten", "kab", "kota", "daerah");
    private static final Set<String> ALL_WORDS = Set.of("semua", "seluruh", "se", "tersebar");
    private static final Set<String> JOINING = Set.of("dan", "serta", "atau");

    private final Map<String, String> districts = new HashMap<>();
    private final Map<String, Set<String>> villages = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final String government;

    public Places(Reference reference) {
        government = joined(Folding.fold(reference.government().name())
                .replaceFirst("^pemerintah (daerah )?", "").replaceFirst("^(kabupaten|kab|kota) ", ""));
        for (Region region : reference.regions()) {
            if (region.district() == null || region.district().isBlank()) {
                continue;
            }
            String district = key(region.district());
            districts.put(district, district);
            shown.putIfAbsent(district, "Kecamatan " + region.district().strip());
            if (region.village() != null && !region.village().isBlank()) {
                String village = key(region.village());
                villages.computeIfAbsent(village, name -> new TreeSet<>()).add(district);
                shown.putIfAbsent(district + "/" + village, "Desa/Kel. " + region.village().strip() + ", Kec. " + region.district().strip());
            }
        }
    }

    /** False when the reference names no region: then places are known only by the words before them. */
    public boolean known() {
        return !districts.isEmpty();
    }

    /** A key as people read it. */
    public String shown(String key) {
        String name = shown.get(key);
        if (name != null) {
            return name;
        }
        String village = key.substring(key.indexOf('/') + 1);
        return (key.contains("/") ? "Desa/Kel. " : "Kecamatan ") + Character.toUpperCase(village.charAt(0)) + village.substring(1);
    }

    /**
     * What a text says.
     *
     * @param words the words that are part of a name, folded: they say where, not what
     */
    public record Reading(PlaceSet places, Set<String> words) {
    }

    /** What a location column says: names count even without a word before them. */
    public Reading ofLocation(String text) {
        return read(text, true);
    }

    /** What a sentence says: names count only after {@code desa}, {@code kecamatan} and their like. */
    public Reading ofText(String text) {
        return read(text, false);
    }

    private Reading read(String text, boolean bareNames) {
        Scan scan = new Scan(text);
        while (scan.at < scan.words.size()) {
            String word = scan.words.get(scan.at);
            if (VILLAGE_WORDS.contains(word)) {
                scan.at++;
                scan.names(true);
            } else if (DISTRICT_WORDS.contains(word)) {
                boolean all = scan.at > 0 && (ALL_WORDS.contains(scan.words.get(scan.at - 1)) || digits(scan.words.get(scan.at - 1)));
                scan.at++;
                if (!scan.names(false) && all) {
                    scan.wide = true;
                }
            } else if (WIDE_WORDS.contains(word) && (bareNames || word.startsWith("se") || scan.ownNameAt(scan.at + 1) > 0)) {
                scan.wide = true;
                scan.at += 1 + scan.ownNameAt(scan.at + 1);
            } else if (bareNames && ALL_WORDS.contains(word) && scan.at + 1 == scan.words.size()) {
                scan.wide = true;
                scan.at++;
            } else if (!bareNames || !scan.bareName()) {
                scan.at++;
            }
        }
        return new Reading(scan.places(), Set.copyOf(scan.used));
    }

    private static boolean digits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    static String key(String name) {
        return joined(Folding.fold(name).replaceFirst("^(kecamatan|kec|desa|kelurahan|kel|ds) ", ""));
    }

    private static String joined(String folded) {
        return folded.replace(" ", "");
    }

    /** One walk over the words of a text. */
    private final class Scan {

        private final List<String> words = new ArrayList<>();
        private final List<Boolean> capital = new ArrayList<>();
        private final List<Boolean> closed = new ArrayList<>();
        private final Set<String> entire = new LinkedHashSet<>();
        private final Set<String> villageNames = new LinkedHashSet<>();
        private final Set<String> used = new HashSet<>();
        private boolean wide;
        private int at;

        Scan(String text) {
            for (String part : text.split("\\s+|(?<=[,;./()\\-])|(?=[,;./()\\-])")) {
                String folded = Folding.fold(part);
                if (folded.isEmpty()) {
                    if (!closed.isEmpty() && !part.isBlank() && !part.equals(".") && !part.equals("-")) {
                        closed.set(closed.size() - 1, true);
                    }
                    continue;
                }
                for (String word : folded.split(" ")) {
                    words.add(word);
                    capital.add(Character.isUpperCase(part.strip().charAt(0)));
                    closed.add(false);
                }
            }
        }

        /** Names after a word such as desa: a list of known ones, or one written with capitals. */
        boolean names(boolean village) {
            boolean found = false;
            while (at < words.size()) {
                int length = known(village);
                if (length == 0 && !found) {
                    length = written();
                }
                if (length == 0) {
                    return found;
                }
                (village ? villageNames : entire).add(take(length));
                found = true;
                while (at < words.size() && JOINING.contains(words.get(at))) {
                    at++;
                }
            }
            return found;
        }

        private int known(boolean village) {
            for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
                String name = String.join("", words.subList(at, at + length));
                if (village ? villages.containsKey(name) : districts.containsKey(name)) {
                    return length;
                }
            }
            return 0;
        }

        /** A name nobody listed: up to three words with capitals, up to the next comma. */
        private int written() {
            int length = 0;
            while (length < LONGEST_NAME - 1 && at + length < words.size() && capital.get(at + length)
                    && !marker(words.get(at + length)) && (length == 0 || !closed.get(at + length - 1))) {
                length++;
            }
            return length;
        }

        private boolean marker(String word) {
            return VILLAGE_WORDS.contains(word) || DISTRICT_WORDS.contains(word) || WIDE_WORDS.contains(word)
                    || ALL_WORDS.contains(word) || JOINING.contains(word);
        }

        boolean bareName() {
            int district = known(false);
            int village = known(true);
            if (district == 0 && village == 0) {
                return false;
            }
            int length = Math.max(district, village);
            (district >= village ? entire : villageNames).add(take(length));
            return true;
        }

        private String take(int length) {
            List<String> name = words.subList(at, at + length);
            used.addAll(name);
            at += length;
            return String.join("", name);
        }

        int ownNameAt(int place) {
            for (int length = 1; length <= LONGEST_NAME && place + length <= words.size(); length++) {
                if (String.join("", words.subList(place, place + length)).equals(government)) {
                    return length;
                }
            }
            return 0;
        }

        PlaceSet places() {
            Set<String> keys = new TreeSet<>();
            Set<String> in = new TreeSet<>(entire);
            Set<String> whole = new HashSet<>(entire);
            for (String village : villageNames) {
                Set<String> candidates = new TreeSet<>(villages.getOrDefault(village, Set.of()));
                if (candidates.isEmpty() || candidates.stream().anyMatch(entire::contains)) {
                    candidates.retainAll(entire);
                }
                if (candidates.isEmpty() && entire.size() == 1) {
                    candidates.addAll(entire);
                }
                for (String district : candidates) {
                    keys.add(district + "/" + village);
                    in.add(district);
                    whole.remove(district);
                }
                if (candidates.isEmpty()) {
                    keys.add("?/" + village);
                }
            }
            boolean everywhere = wide && keys.isEmpty() && in.isEmpty();
            return new PlaceSet(Set.copyOf(keys), Set.copyOf(in), Set.copyOf(whole), everywhere);
        }
    }
}
