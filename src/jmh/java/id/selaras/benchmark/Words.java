package id.selaras.benchmark;

import java.util.List;

/** Words of plans and tables. */
final class Words {

    static final List<String> FIELDS = List.of("1.01", "1.02", "1.03", "1.04", "1.05", "1.06", "2.07", "2.08", "2.09", "2.11",
            "2.15", "2.17", "2.18", "3.25", "3.26", "3.27", "3.30", "4.01", "5.01", "5.03");

    static final List<String> NAMES = List.of("Pengelolaan Pelayanan Kesehatan Ibu Hamil",
            "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat", "Pengadaan Alat Kesehatan/Alat Penunjang Medik",
            "Pembangunan Jalan Kabupaten", "Rehabilitasi Jembatan dan Gorong-Gorong", "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "Koordinasi dan Sinkronisasi Pelaksanaan Kebijakan", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            "Pelatihan Keterampilan bagi Pencari Kerja", "Fasilitasi Penempatan Tenaga Kerja dalam Daerah",
            "Penyediaan Gaji dan Tunjangan ASN", "Pengelolaan Sampah dan Tempat Pemrosesan Akhir",
            "Pembangunan Ruang Kelas Baru", "Penyediaan Biaya Personil Peserta Didik Sekolah Dasar",
            "Perbaikan Rumah Tidak Layak Huni", "Penyediaan Permakanan bagi Penyandang Disabilitas",
            "Pembinaan Usaha Mikro melalui Kemitraan", "Pengawasan Sarana Pendukung Pertanian Sesuai Komoditas",
            "Pembangunan Jaringan Irigasi Usaha Tani", "Pengembangan Aplikasi dan Proses Bisnis Pemerintahan",
            "Penanggulangan Bencana dan Kesiapsiagaan Desa", "Promosi Destinasi Pariwisata Daerah",
            "Peningkatan Kapasitas Kader Posyandu dalam Penurunan Stunting", "Pengelolaan Ruang Terbuka Hijau");

    static final List<String> INDICATORS = List.of("Jumlah ibu hamil yang mendapatkan pelayanan kesehatan",
            "Persentase balita stunting yang ditangani", "Jumlah dokumen perencanaan yang disusun",
            "Panjang jalan yang dibangun", "Terlaksananya rapat koordinasi", "Jumlah pencari kerja yang dilatih",
            "Jumlah orang yang menerima gaji dan tunjangan", "Meningkatnya kualitas pelayanan");

    static final List<String> UNITS = List.of("Orang", "Dokumen", "Km", "Laporan", "Unit", "%", "Paket");

    static final List<String> TAGS = List.of("PP-01", "PP-07", "Penurunan stunting", "Jalan mantap", "IPM");

    static final List<String> LOOKED_FOR = List.of("stunting", "gizi buruk", "ibu hamil", "\"jalan\"", "jembatan", "irigasi",
            "pelatihan", "pencari kerja", "rumah tidak layak huni", "disabilitas", "usaha mikro", "pariwisata", "sampah",
            "ruang terbuka hijau", "bencana", "aplikasi", "rapat", "posyandu", "permakanan", "ruang kelas", "pertanian",
            "kemitraan", "alat kesehatan", "tenaga kerja", "imunisasi", "tuberkulosis", "air minum", "sanitasi", "koperasi",
            "investasi", "perizinan", "arsip", "perpustakaan", "kebakaran", "banjir", "mangrove", "nelayan", "ternak");

    private Words() {
    }
}
