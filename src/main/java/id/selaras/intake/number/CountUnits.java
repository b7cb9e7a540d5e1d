package id.selaras.intake.number;

import id.selaras.intake.number.NumberReading.Ambiguous;
import id.selaras.intake.number.NumberReading.Value;
import java.util.Locale;
import java.util.Set;

/**
 * Units of things that are counted one by one. No plan promises a quarter of a person: before such a unit {@code 1.250}
 * can only be one thousand and some. Measures (Ha, Km, Ton, %, Nilai, Indeks) decide nothing.
 */
final class CountUnits {

    private static final Set<String> COUNTED = Set.of("orang", "org", "dokumen", "dok", "laporan", "lap", "unit", "paket", "pkt",
            "kegiatan", "keg", "kali", "bulan", "bln", "hari", "desa", "kelurahan", "kecamatan", "kelompok", "klp", "kel", "rumah",
            "siswa", "peserta", "eksemplar", "eks", "exemplar", "ekor", "batang", "buah", "lembar", "kk", "jiwa", "keluarga",
            "kepala keluarga", "berkas", "surat", "buku", "set", "bidang tanah", "sertifikat", "lokasi", "titik", "lembaga",
            "sekolah", "satuan pendidikan", "ruang", "ruangan", "pegawai", "guru", "petani", "nelayan", "pelaku usaha",
            "koperasi", "umkm", "ibu hamil",
            "balita", "anak", "penduduk", "pasien", "warga", "arsip", "naskah", "berita acara", "data", "judul", "bibit", "kendaraan",
            "sambungan rumah", "sr", "perkara", "kasus", "izin", "rekomendasi", "akta", "kios", "pohon", "tim", "bangunan", "perusahaan");

    private CountUnits() {
    }

    /** The whole one of two readings where the unit is counted; any other reading as it stands. */
    static NumberReading decide(NumberReading reading, String unit) {
        return reading instanceof Ambiguous two && counted(unit)
                ? new Value(two.dotThousands().max(two.commaThousands()), NumberConvention.UNKNOWN, two.percent()) : reading;
    }

    /** {@code Orang/Bulan} and {@code Unit (paket)} are counted by what stands first. */
    private static boolean counted(String unit) {
        String folded = folded(unit);
        int end = 0;
        while (end < folded.length() && "/(,".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        String first = folded(folded.substring(0, end));
        int blank = first.indexOf(' ');
        return COUNTED.contains(first) || blank > 0 && COUNTED.contains(first.substring(0, blank));
    }

    private static String folded(String unit) {
        String lower = unit.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
