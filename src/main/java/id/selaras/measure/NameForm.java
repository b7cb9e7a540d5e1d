package id.selaras.measure;

import id.selaras.language.Folding;
import java.util.Map;

/** Official names in the form in which they are compared: folded, common abbreviations written out. */
final class NameForm {

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("kab", "kabupaten"), Map.entry("kec", "kecamatan"), Map.entry("kel", "kelurahan"), Map.entry("ds", "desa"),
            Map.entry("dgn", "dengan"), Map.entry("yg", "yang"), Map.entry("utk", "untuk"), Map.entry("pemb", "pembangunan"),
            Map.entry("peny", "penyediaan"), Map.entry("pengemb", "pengembangan"), Map.entry("sarpras", "sarana dan prasarana"),
            Map.entry("dok", "dokumen"), Map.entry("lap", "laporan"), Map.entry("jml", "jumlah"), Map.entry("thd", "terhadap"),
            Map.entry("pd", "perangkat daerah"));

    private NameForm() {
    }

    static String of(String name) {
        String[] words = Folding.fold(name.replace("&", " dan ")).split(" ");
        StringBuilder form = new StringBuilder(name.length());
        for (String word : words) {
            form.append(form.isEmpty() ? "" : " ").append(ABBREVIATIONS.getOrDefault(word, word));
        }
        return form.toString();
    }
}
