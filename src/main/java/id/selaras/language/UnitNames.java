package id.selaras.language;

import java.util.HashMap;
import java.util.Map;

/** Units brought to one name: the government's synonyms first, then the abbreviations every plan uses. */
public final class UnitNames {

    private static final int SHORTEST_TYPING_ERROR = 4;
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("dok", "dokumen"), Map.entry("doc", "dokumen"), Map.entry("lpr", "laporan"), Map.entry("lap", "laporan"), Map.entry("org", "orang"), Map.entry("bln", "bulan"),
            Map.entry("thn", "tahun"), Map.entry("th", "tahun"), Map.entry("keg", "kegiatan"), Map.entry("persen", "%"),
            Map.entry("prosen", "%"), Map.entry("persentase", "%"), Map.entry("prosentase", "%"), Map.entry("pct", "%"),
            Map.entry("pkt", "paket"), Map.entry("kel", "kelompok"), Map.entry("klp", "kelompok"), Map.entry("ha", "hektar"),
            Map.entry("hektare", "hektar"), Map.entry("km", "kilometer"), Map.entry("m", "meter"), Map.entry("m2", "meter persegi"),
            Map.entry("m3", "meter kubik"), Map.entry("bh", "buah"), Map.entry("rmh", "rumah"), Map.entry("kk", "kepala keluarga"),
            Map.entry("ba", "berita acara"), Map.entry("rekom", "rekomendasi"), Map.entry("lbr", "lembar"), Map.entry("lokal", "ruang"));

    private final Map<String, String> synonyms = new HashMap<>();

    /** @param governmentSynonyms synonym to unit, as the government lists them; they win over the common ones */
    public UnitNames(Map<String, String> governmentSynonyms) {
        governmentSynonyms.forEach((synonym, unit) -> synonyms.put(key(synonym), key(unit)));
    }

    /** The one name of a unit, such as {@code orang bulan} for {@code Org/bln}. */
    public String name(String unit) {
        if (unit.contains("%")) {
            return "%";
        }
        String whole = key(unit);
        String known = synonym(whole);
        if (!known.equals(whole)) {
            return known;
        }
        StringBuilder name = new StringBuilder();
        for (String part : whole.split(" ")) {
            name.append(name.isEmpty() ? "" : " ").append(synonym(part));
        }
        return name.toString();
    }

    /** True for %, persen, prosen and their like. */
    public boolean isPercent(String unit) {
        return name(unit).equals("%");
    }

    /** True when two spellings name one unit. */
    public boolean same(String one, String other) {
        return name(one).equals(name(other));
    }

    /** SAMA, SINONIM, SALAH_KETIK (one letter off) or BERBEDA. */
    public String match(String unit, String standard) {
        if (key(unit).equals(key(standard)) && unit.contains("%") == standard.contains("%")) {
            return "SAMA";
        }
        String one = name(unit);
        String other = name(standard);
        if (one.equals(other)) {
            return "SINONIM";
        }
        boolean slip = Math.min(one.length(), other.length()) >= SHORTEST_TYPING_ERROR && Similarity.distance(one, other) == 1;
        return slip ? "SALAH_KETIK" : "BERBEDA";
    }

    private String synonym(String name) {
        String own = synonyms.get(name);
        return own != null ? COMMON.getOrDefault(own, own) : COMMON.getOrDefault(name, name);
    }

    private static String key(String unit) {
        return Folding.fold(unit);
    }
}
