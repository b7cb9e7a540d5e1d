package id.selaras.overlap.proposal;

import id.selaras.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One name in a location text.
 *
 * @param name without the word for its kind
 * @param word the word for its kind in full, such as {@code Kelurahan}; empty when the text has none
 */
record PlacePart(Kind kind, String word, String name) {

    enum Kind {
        /** The whole region, or the government's own name. */
        WHOLE,
        DISTRICT, VILLAGE,
        /** All villages of what is named beside it. */
        ALL_VILLAGES,
        /** A place that is none of these: a road, a market, a number of kecamatan. */
        OTHER
    }

    private static final Pattern PREFIX = Pattern.compile("^(?i)(kecamatan|kec|kelurahan|kel|desa|ds|kabupaten|kab|kota)\\b\\.?\\s*(.+)$",
            Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("\\s*[,;\\n]\\s*|\\s+(?i:dan|serta)\\s+|\\s+[-\u2013&]\\s+"
            + "|\\s+(?=(?i:(?:kecamatan|kec|kelurahan|kel|desa|ds|kabupaten|kab)(?:\\s+|\\.\\s*)(?!kecamatan|kelurahan|desa)\\p{L}))");
    private static final Pattern ALL = Pattern.compile("^((semua|seluruh|se)\\b|sekabupaten|sekota).*");

    /** The parts of a text, in its order. */
    static List<PlacePart> of(String text, RegionBook regions) {
        List<PlacePart> parts = new ArrayList<>();
        for (String piece : BREAK.split(text.strip())) {
            if (!Folding.fold(piece).isEmpty()) {
                PlacePart part = read(piece.strip(), parts.isEmpty() ? null : parts.get(parts.size() - 1), regions);
                parts.addAll(part.kind() == Kind.VILLAGE && !regions.isVillage(part.name()) ? part.withDistrict(regions) : List.of(part));
            }
        }
        return parts;
    }

    private static PlacePart read(String piece, PlacePart before, RegionBook regions) {
        String folded = Folding.fold(piece);
        if (ALL.matcher(folded).matches()) {
            return folded.contains("desa") || folded.contains("kelurahan") ? new PlacePart(Kind.ALL_VILLAGES, "", piece)
                    : new PlacePart(Kind.WHOLE, "", piece);
        }
        Matcher matcher = PREFIX.matcher(piece);
        if (matcher.matches()) {
            return prefixed(Folding.fold(matcher.group(1)), tidy(matcher.group(2)), piece);
        }
        if (regions.isDistrict(piece)) {
            return new PlacePart(Kind.DISTRICT, "Kecamatan", tidy(piece));
        }
        if (regions.isVillage(piece)) {
            return new PlacePart(Kind.VILLAGE, before != null && before.kind() == Kind.VILLAGE ? before.word() : "", tidy(piece));
        }
        return new PlacePart(Kind.OTHER, "", tidy(piece));
    }

    private static PlacePart prefixed(String prefix, String name, String piece) {
        return switch (prefix) {
            case "kecamatan", "kec" -> new PlacePart(Kind.DISTRICT, "Kecamatan", name);
            case "kelurahan", "kel" -> new PlacePart(Kind.VILLAGE, "Kelurahan", name);
            case "desa", "ds" -> new PlacePart(Kind.VILLAGE, "Desa", name);
            default -> new PlacePart(Kind.WHOLE, "", tidy(piece));
        };
    }

    /** "Kelurahan Kalianyar Bangil" is a village and its kecamatan. */
    private List<PlacePart> withDistrict(RegionBook regions) {
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            if (regions.isDistrict(name.substring(at + 1))) {
                return List.of(new PlacePart(Kind.VILLAGE, word, name.substring(0, at)),
                        new PlacePart(Kind.DISTRICT, "Kecamatan", name.substring(at + 1)));
            }
        }
        return List.of(this);
    }

    /** The name with its word, as shown. */
    String shown() {
        return word.isEmpty() ? name : word + " " + name;
    }

    /** The name of a shown place without the word for its kind. */
    static String withoutWord(String shown) {
        return shown.replaceFirst("^(Kecamatan|Kelurahan|Desa) ", "");
    }

    String key() {
        return RegionBook.key(name);
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ").replaceFirst("[.,:]+$", "");
    }
}
