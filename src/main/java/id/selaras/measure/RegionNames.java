package id.selaras.measure;

import id.selaras.language.Folding;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the name of another kabupaten or kota in a location text. */
final class RegionNames {

    // "Kab. Malang", "Kabupaten Probolinggo", "Kota Surabaya": a kind and one or two names that start with a capital letter
    private static final Pattern REGION = Pattern.compile(
            "\\b(Kabupaten|Kab\\.?|Kota|KABUPATEN|KAB\\.?|KOTA)\\s+(\\p{Lu}[\\p{L}]+(?:\\s+\\p{Lu}[\\p{L}]+){0,3})");

    private final String ownKind;
    private final String ownName;

    /** @param government such as {@code Kabupaten Pasuruan} */
    RegionNames(String government) {
        String folded = Folding.fold(government.replaceAll("(?i)^pemerintah\\s+", ""));
        ownKind = folded.startsWith("kota") ? "kota" : "kabupaten";
        ownName = folded.replaceFirst("^(kabupaten|kab|kota)( administrasi)? ", "");
    }

    /** The first other region named, as written; empty text when there is none. */
    String other(String location) {
        Matcher matcher = REGION.matcher(location);
        while (matcher.find()) {
            String kind = matcher.group(1).toLowerCase(Locale.ROOT).startsWith("kota") ? "kota" : "kabupaten";
            String name = Folding.fold(matcher.group(2));
            boolean own = kind.equals(ownKind) && startsWithWords(name, ownName);
            boolean everywhere = name.startsWith("semua") || name.startsWith("se ") || name.startsWith("setempat");
            if (!own && !everywhere) {
                return matcher.group().strip();
            }
        }
        return "";
    }

    private static boolean startsWithWords(String text, String start) {
        return text.equals(start) || text.startsWith(start + " ");
    }
}
