package id.selaras.overlap.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** One walk over the words of a text that finds the names of places in it. */
final class PlaceScan {

    private static final Set<String> VILLAGE_WORDS = Set.of("desa", "ds", "kelurahan", "kel");
    private static final Set<String> DISTRICT_WORDS = Set.of("kecamatan", "kec", "sekecamatan");
    private static final Set<String> WIDE_WORDS = Set.of("sekabupaten", "sekota", "kabupaten", "kab", "kota", "daerah");
    private static final Set<String> ALL_WORDS = Set.of("semua", "seluruh", "se", "tersebar");
    private static final Set<String> JOINING = Set.of("dan", "serta", "atau");

    /**
     * A name that was found.
     *
     * @param marker the word before it that says what it is, folded; empty when it stands alone
     */
    record Name(boolean village, String marker, int from, int to, String key) {
    }

    private final WrittenWords words;
    private final Regions regions;
    private final List<Name> names = new ArrayList<>();
    /** Words that belong to a name or say what kind of place is meant. */
    private final BitSet read = new BitSet();
    /** Pieces that mean the whole region, and pieces that only count kecamatan without naming them. */
    private final BitSet wholePieces = new BitSet();
    private final BitSet countingPieces = new BitSet();
    /** Words such as desa that a name follows. */
    private final BitSet markers = new BitSet();
    private int at;

    private PlaceScan(WrittenWords words, Regions regions) {
        this.words = words;
        this.regions = regions;
    }

    /** @param bareNames true where a name counts without a word before it: in a location column */
    static PlaceScan of(WrittenWords words, Regions regions, boolean bareNames) {
        PlaceScan scan = new PlaceScan(words, regions);
        while (scan.at < words.size()) {
            scan.step(bareNames);
        }
        return scan;
    }

    List<Name> names() {
        return names;
    }

    /** True when the whole region is meant unless a place in it is named. */
    boolean wide() {
        return !wholePieces.isEmpty() || !countingPieces.isEmpty();
    }

    boolean isWhole(int piece) {
        return wholePieces.get(piece);
    }

    boolean counts(int piece) {
        return countingPieces.get(piece);
    }

    /** True at a word such as desa that a name follows. */
    boolean isMarker(int word) {
        return markers.get(word);
    }

    boolean isRead(int word) {
        return read.get(word);
    }

    private void step(boolean bareNames) {
        String word = words.word(at);
        if (VILLAGE_WORDS.contains(word)) {
            int before = at - 1;
            read.set(at++);
            if (!names(true, word) && before >= 0 && ALL_WORDS.contains(words.word(before))) {
                wholePieces.set(words.piece(before));
            }
        } else if (DISTRICT_WORDS.contains(word)) {
            int before = at - 1;
            read.set(at++);
            if (!names(false, word) && before >= 0) {
                unnamedDistricts(before);
            }
        } else if (WIDE_WORDS.contains(word) && (bareNames || word.startsWith("se") || ownNameAt(at + 1) > 0)) {
            wholePieces.set(words.piece(at));
            int end = at + 1 + ownNameAt(at + 1);
            read.set(at, end);
            at = end;
        } else if (bareNames && ALL_WORDS.contains(word) && at + 1 == words.size()) {
            wholePieces.set(words.piece(at));
            read.set(at++);
        } else if (!bareNames || !bareName()) {
            read.set(at, marker(word));
            at++;
        }
    }

    private void unnamedDistricts(int before) {
        if (ALL_WORDS.contains(words.word(before))) {
            wholePieces.set(words.piece(before));
        } else if (words.word(before).chars().allMatch(Character::isDigit)) {
            countingPieces.set(words.piece(before));
        }
    }

    /** Names after a word such as desa: a list of known ones, or one written with capitals. */
    private boolean names(boolean village, String marker) {
        boolean found = false;
        while (at < words.size()) {
            int length = known(village);
            if (length == 0 && !found) {
                length = capitals();
            }
            if (length == 0 || !village && found && liesInTheKecamatanBefore(words.key(at, at + length))) {
                return found;
            }
            if (!found) {
                markers.set(at - 1);
            }
            take(village, marker, length);
            found = true;
            while (at < words.size() && JOINING.contains(words.word(at))) {
                read.set(at++);
            }
        }
        return found;
    }

    /** Words of the longest listed name that begins here. */
    private int known(boolean village) {
        for (int length = Math.min(Regions.LONGEST_NAME, words.size() - at); length > 0; length--) {
            String key = words.key(at, at + length);
            if (village ? regions.isVillage(key) : regions.isDistrict(key)) {
                return length;
            }
        }
        return 0;
    }

    /** Words of a name nobody listed: a few with capitals, up to the next comma. */
    private int capitals() {
        int length = 0;
        while (length < Regions.LONGEST_NAME - 1 && at + length < words.size() && words.capital(at + length)
                && !marker(words.word(at + length)) && (length == 0 || !words.closed(at + length - 1))) {
            length++;
        }
        return length;
    }

    private boolean bareName() {
        int district = known(false);
        int village = known(true);
        if (district == 0 && village == 0) {
            return false;
        }
        boolean villageOf = village > district || village == district && liesInTheKecamatanBefore(words.key(at, at + village));
        take(villageOf, "", Math.max(district, village));
        return true;
    }

    /**
     * True for a name that both a kecamatan and a village bear, as planning systems write it: the region, a kecamatan that has such a
     * village, and the name. Elsewhere it is one of a list of kecamatan.
     */
    private boolean liesInTheKecamatanBefore(String key) {
        if (names.isEmpty() || names.get(names.size() - 1).village() || !regions.districtsOf(key).contains(names.get(names.size() - 1).key())) {
            return false;
        }
        int first = names.get(names.size() - 1).from();
        if (words.statement(first) != words.statement(at)) {
            return false;
        }
        while (first > 0 && words.statement(first - 1) == words.statement(at)) {
            first--;
        }
        return wholePieces.get(words.piece(first));
    }

    private void take(boolean village, String marker, int length) {
        names.add(new Name(village, marker, at, at + length, words.key(at, at + length)));
        read.set(at, at + length);
        at += length;
    }

    private int ownNameAt(int place) {
        for (int length = 1; length <= Regions.LONGEST_NAME && place + length <= words.size(); length++) {
            if (regions.isGovernment(words.key(place, place + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean marker(String word) {
        return VILLAGE_WORDS.contains(word) || DISTRICT_WORDS.contains(word) || WIDE_WORDS.contains(word)
                || ALL_WORDS.contains(word) || JOINING.contains(word);
    }
}
