package id.selaras.twin;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import java.util.List;
import java.util.stream.Stream;

/** Words and codes as they stand in plans of a district. */
final class Vocabulary {

    /** Amounts of money a row may name as at stake. */
    static final List<DictionaryEntry> AMOUNTS = Stream.of(DictionaryEntry.values()).filter(entry -> entry.kind() == EntryKind.RUPIAH).toList();
    static final List<String> THEMES = List.of("PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB");

    static final List<String> CODES = List.of("1.02.02.2.01.0001", "1.02.02.2.01.0014", "1.02.02.2.02.0001", "1.02.02.2.02.0015",
            "1.02.03.2.02.0003", "1.01.02.2.01.0003", "1.02.01.2.01.0001", "1.02.01.2.06.0002", "X.XX.01.2.01.0001",
            "X.XX.01.2.08.0004", "x.xx.01.2.06.0002", "1.03.10.2.01.0005", "1.03.10.2.01.0051", "2.07.03.2.01.0001",
            "1.02.02.2.02.01", "1.02.02.02.01.0001", "1.02.02.1.01.0001", "3.27.02.2.01.0002", "1.02.0.2.01.0001");

    static final List<String> MALFORMED = List.of("1.02.02", "1.02", "102022010001", "1.02.02.2.01", "lihat RKA", "1.2.01.2.1",
            "1..02.2.01.0001", "1.02.02.2.01.0001.");

    static final List<String> NAMES = List.of("Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Pengadaan Alat Kesehatan",
            "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat", "Pembangunan Jalan Kabupaten", "Rekonstruksi jalan, jembatan",
            "Penyusunan Dokumen Perencanaan Perangkat Daerah", "Koordinasi dan Perjalanan Dinas", "Pelatihan Kerja bagi Pencari Kerja",
            "Penyediaan Gaji dan Tunjangan ASN", "Penanganan Stunting melalui Gizi Buruk dan Balita", "Rapat jalan santai HUT daerah",
            "Fasilitasi Penempatan Tenaga Kerja", "Penyediaan Layanan Ambulans Gratis Desa", "PENGELOLAAN SAMPAH – TPA Regional");

    static final List<String> INDICATORS = List.of("Jumlah ibu hamil yang dilayani", "Terlaksananya rapat koordinasi",
            "Persentase balita stunting yang ditangani", "Jumlah Dokumen Perencanaan", "Panjang jalan yang dibangun",
            "Meningkatnya pelayanan", "Jumlah pencari kerja yang dilatih", "-  %");

    static final List<String> UNITS = List.of("Dokumen", "Orang", "%", "Persen", "Km", "Laporan", "paket");

    static final List<String> PLACES = List.of("Semua Kecamatan", "Kec. Bangil; Kab. Malang", "Desa Sukorejo", "Kota Batu");

    static final List<String> FUNDS = List.of("DAU", "DAK Fisik", "PAD; DBH CHT");

    static final List<String> KEYWORDS = List.of("stunting", "gizi buruk", "latih", "layanan kesehatan", "\"jalan\"", "jalan",
            "ambulans", "\"pelayanan kesehatan\"", "kerja", "dokumen rencana", "\"gizi\"");

    static final List<String> TAGS = List.of("PP-01", "PP-02 Ambulans gratis sampai desa", "Ambulans Gratis", "IPM", "Angka stunting",
            "penurunan stunting terpadu", "Prioritas lain", "IKD-3", "perjalanan dinas", "KEMISKINAN; lain-lain", "pelatihan kerja",
            "Indeks Pembangunan Manusai", "PP-03", "TPT;IPM");

    private Vocabulary() {
    }
}
