package id.selaras.overlap.row;

import id.selaras.language.UnitNames;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a unit counts: two units of one family may count the same work. */
final class Units {

    static final String PAPERS = "#naskah";

    private static final Map<String, Set<String>> FAMILIES = Map.of(
            "#orang", Set.of("orang", "jiwa", "peserta", "siswa", "santri", "kepala keluarga", "keluarga", "rumah tangga", "warga",
                    "balita", "kader", "pelaku usaha", "petani", "nelayan", "umkm", "orang bulan", "orang hari", "penerima manfaat", "pasien"),
            "#kelompok", Set.of("kelompok", "lembaga", "organisasi", "poktan", "koperasi", "lembaga kemasyarakatan", "desa", "kelurahan"),
            "#benda", Set.of("unit", "buah", "paket", "titik", "set", "rumah", "ruang", "bangunan", "gedung", "sambungan rumah", "lampu",
                    "ekor", "batang", "sr", "lokasi"),
            PAPERS, Set.of("dokumen", "laporan", "data", "berkas", "rekomendasi", "berita acara", "sistem informasi", "naskah"),
            "#panjang", Set.of("kilometer", "meter"),
            "#luas", Set.of("hektar", "meter persegi"),
            "#acara", Set.of("kali", "kegiatan", "event", "pertemuan", "hari", "bulan", "pagelaran"));

    private Units() {
    }

    /** The folded name of a unit and its family, if it has one. */
    static Set<String> of(UnitNames names, String unit) {
        Set<String> found = new TreeSet<>();
        String name = names.name(unit);
        if (!name.isEmpty()) {
            found.add(name);
            FAMILIES.forEach((family, members) -> {
                if (members.contains(name)) {
                    found.add(family);
                }
            });
        }
        return found;
    }
}
