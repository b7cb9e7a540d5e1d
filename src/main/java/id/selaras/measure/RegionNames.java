package id.selaras.measure;

import id.selaras.language.Folding;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the name of another kabupaten, kota or province in a location text. */
final class RegionNames {

    // "Kab. Malang", "Kab.Lamongan", "Kota Surabaya": a kind and one to four names that start with a capital letter
    private static final Pattern REGION = Pattern.compile("\\b(Kabupaten\\s+|Kab\\.\\s*|Kab\\s+|Kota\\s+|KABUPATEN\\s+|KAB\\.\\s*|KOTA\\s+)"
            + "(\\p{Lu}[\\p{L}]+(?:\\s+\\p{Lu}[\\p{L}]+){0,3})");
    private static final Pattern PROVINCE = Pattern.compile(
            "\\b(?:Provinsi|Prov\\.?|PROVINSI|DKI|DI)\\s+\\p{Lu}[\\p{L}]+(?:\\s+\\p{Lu}[\\p{L}]+){0,2}");
    /** Names that a kabupaten and a kota share: there the kind tells two governments apart (public list of regions). */
    private static final Set<String> SHARED = Set.of("pasuruan", "probolinggo", "malang", "madiun", "mojokerto", "blitar",
            "kediri", "bandung", "bogor", "bekasi", "tangerang", "sukabumi", "cirebon", "tasikmalaya", "magelang", "tegal",
            "pekalongan", "semarang", "serang", "bima", "kupang", "gorontalo", "jayapura", "sorong", "solok", "cimahi");

    private final String ownKind;
    private final String ownName;

    /** @param government such as {@code Kabupaten Pasuruan} */
    RegionNames(String government) {
        String folded = Folding.fold(government).replaceFirst("^pemerintah (daerah )?", "");
        ownKind = folded.startsWith("kota") ? "kota" : "kabupaten";
        boolean named = folded.startsWith("kota ") || folded.startsWith("kab");
        ownName = named ? folded.replaceFirst("^(kabupaten|kab|kota)( administrasi)? ", "") : "";
    }

    /** False when the reference does not name its government: then no region is another one. */
    boolean known() {
        return !ownName.isEmpty();
    }

    /** The first other region named, as written; empty text when there is none. */
    String other(String location) {
        Matcher matcher = REGION.matcher(location);
        while (matcher.find()) {
            String kind = matcher.group(1).toLowerCase(Locale.ROOT).startsWith("kota") ? "kota" : "kabupaten";
            if (!isOwn(kind, Folding.fold(matcher.group(2)))) {
                return matcher.group().strip();
            }
        }
        boolean ownNamed = (" " + Folding.fold(location) + " ").contains(" " + ownName + " ");
        Matcher province = PROVINCE.matcher(location);
        return !ownNamed && province.find() ? province.group().strip() : "";
    }

    private boolean isOwn(String kind, String name) {
        if (name.startsWith("semua") || name.startsWith("se ") || name.startsWith("setempat") || name.startsWith("lama")) {
            return true;
        }
        // "Kota Tuban" in Kabupaten Tuban is its own town; "Kota Pasuruan" in Kabupaten Pasuruan is its neighbour
        boolean sameName = name.equals(ownName) || name.startsWith(ownName + " ");
        return sameName && (kind.equals(ownKind) || !SHARED.contains(ownName));
    }
}
