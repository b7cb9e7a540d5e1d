package id.selaras.intake.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells whether two wordings mean the same unit. Only for comparing: a plan keeps the unit as it was written. */
public final class UnitSynonyms {

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("dok", "dokumen"), Map.entry("doc", "dokumen"), Map.entry("lap", "laporan"), Map.entry("lpr", "laporan"),
            Map.entry("org", "orang"), Map.entry("bln", "bulan"), Map.entry("keg", "kegiatan"), Map.entry("persen", "%"),
            Map.entry("persentase", "%"), Map.entry("prosen", "%"), Map.entry("thn", "tahun"), Map.entry("pkt", "paket"),
            Map.entry("kel", "kelompok"), Map.entry("klp", "kelompok"), Map.entry("ha", "hektar"), Map.entry("hektare", "hektar"),
            Map.entry("km", "kilometer"), Map.entry("m", "meter"), Map.entry("m2", "meter persegi"),
            Map.entry("m\u00b2", "meter persegi"), Map.entry("ba", "berita acara"));

    private final Map<String, String> canonical = new HashMap<>(COMMON);

    /** @param more synonym to unit, of the government's own list; wins over the common ones */
    public UnitSynonyms(Map<String, String> more) {
        more.forEach((synonym, unit) -> canonical.put(folded(synonym), folded(unit)));
    }

    public boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    /** The unit to compare by: lower case, without dots and blanks at the rim, synonyms resolved, part by part at {@code /}. */
    public String canonical(String unit) {
        String whole = folded(unit);
        if (canonical.containsKey(whole)) {
            return canonical.get(whole);
        }
        StringBuilder parts = new StringBuilder();
        for (String part : whole.split("/")) {
            String key = folded(part);
            parts.append(parts.isEmpty() ? "" : "/").append(canonical.getOrDefault(key, key));
        }
        return parts.toString();
    }

    static String folded(String unit) {
        String lower = unit.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
