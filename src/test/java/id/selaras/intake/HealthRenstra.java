package id.selaras.intake;

/** The Renstra of a health agency for 2025 to 2029: goals, programmes, activities, sub-activities, several indicators to a row. */
final class HealthRenstra {

    private static final String TOP = "Target Kinerja Program dan Kerangka Pendanaan";

    private HealthRenstra() {
    }

    static ARenstra columns() {
        return new ARenstra().above("Tabel T-C.27").above("Rencana Program, Kegiatan, dan Pendanaan")
                .above("Renstra Dinas Kesehatan Tahun 2025-2029").above("Perangkat Daerah : Dinas Kesehatan")
                .column("rpjmd", "Sasaran RPJMD").column("tujuan", "Tujuan").column("sasaran", "Sasaran").column("kode", "Kode")
                .column("nama", "Program/ Kegiatan/ Sub Kegiatan")
                .column("indikator", "Indikator Kinerja Tujuan, Sasaran, Program (outcome), Kegiatan dan Sub Kegiatan (output)")
                .column("satuan", "Satuan").column("awal", "Data Capaian pada Tahun Awal Perencanaan")
                .years(TOP, "Tahun %1$d", "Target", "Rp", 2025, 2029)
                .column("takhir", TOP, "Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah", "Target")
                .column("pakhir", TOP, "Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah", "Rp")
                .column("unit", "Unit Kerja Perangkat Daerah Penanggung-jawab").column("lokasi", "Lokasi");
    }

    /** About forty rows; amounts as text with dots, the way offices type them. */
    static ARenstra sound() {
        ARenstra sheet = columns();
        sheet.row("kode", "1", "nama", "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR");
        sheet.row("kode", "1.02", "nama", "URUSAN PEMERINTAHAN BIDANG KESEHATAN").also("p", 2025, "9.000.000.000", "9.400.000.000",
                "9.800.000.000", "10.200.000.000", "10.600.000.000");
        sheet.row("rpjmd", "Meningkatnya derajat kesehatan masyarakat", "tujuan", "Meningkatkan derajat kesehatan masyarakat",
                "indikator", "Usia Harapan Hidup", "satuan", "Tahun", "awal", "71,8", "takhir", "73,1")
                .also("t", 2025, "72,1", "72,3", "72,6", "72,9", "73,1");
        sheet.row("sasaran", "Menurunnya kematian ibu dan bayi", "indikator", "Angka Kematian Ibu", "satuan", "per 100.000 KH",
                "awal", 112, "takhir", 90).also("t", 2025, 108, 103, 99, 95, 90);
        sheet.row("indikator", "Angka Kematian Bayi", "satuan", "per 1.000 KH", "awal", "14,2", "takhir", "12")
                .also("t", 2025, "13,8", "13,4", "12,9", "12,5", "12");
        program(sheet, "1.02.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "Nilai SAKIP", "Angka", 2_100);
        activity(sheet, "1.02.01.2.01", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", 90);
        sub(sheet, "1.02.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah Dokumen Perencanaan", "Dokumen", 50);
        sub(sheet, "1.02.01.2.01.0006", "Koordinasi dan Penyusunan Laporan Capaian Kinerja", "Jumlah Laporan Capaian Kinerja", "Laporan", 40);
        activity(sheet, "1.02.01.2.02", "Administrasi Keuangan Perangkat Daerah", 2_010);
        sub(sheet, "1.02.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", "Jumlah Orang yang Menerima Gaji", "Orang/Bulan", 2_000);
        sub(sheet, "1.02.01.2.02.0005", "Koordinasi dan Penyusunan Laporan Keuangan", "Jumlah Laporan Keuangan", "Laporan", 10);
        sheet.row("sasaran", "Meningkatnya mutu layanan kesehatan", "indikator", "Persentase fasilitas kesehatan terakreditasi",
                "satuan", "%", "awal", "80", "takhir", "100").also("t", 2025, "84", "88", "92", "96", "100");
        program(sheet, "1.02.02", "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
                "Persentase Pelayanan Kesehatan Sesuai Standar", "%", 5_600);
        sheet.row("indikator", "Persentase Balita Stunting", "satuan", "%", "awal", "21,5", "takhir", "14")
                .also("t", 2025, "20", "18,5", "17", "15,5", "14");
        activity(sheet, "1.02.02.2.01", "Penyediaan Fasilitas Pelayanan Kesehatan", 2_300);
        sub(sheet, "1.02.02.2.01.0008", "Rehabilitasi dan Pemeliharaan Puskesmas", "Jumlah Puskesmas yang Direhabilitasi", "Unit", 1_500);
        sub(sheet, "1.02.02.2.01.0014", "Pengadaan Alat Kesehatan", "Jumlah Alat Kesehatan yang Disediakan", "Unit", 800);
        activity(sheet, "1.02.02.2.02", "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan", 3_300);
        String[][] services = {{"0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "Jumlah Ibu Hamil yang Dilayani"},
            {"0002", "Pengelolaan Pelayanan Kesehatan Ibu Bersalin", "Jumlah Ibu Bersalin yang Dilayani"},
            {"0003", "Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir", "Jumlah Bayi Baru Lahir yang Dilayani"},
            {"0004", "Pengelolaan Pelayanan Kesehatan Balita", "Jumlah Balita yang Dilayani"},
            {"0006", "Pengelolaan Pelayanan Kesehatan pada Usia Produktif", "Jumlah Penduduk Usia Produktif yang Diperiksa"},
            {"0007", "Pengelolaan Pelayanan Kesehatan pada Usia Lanjut", "Jumlah Warga Usia Lanjut yang Diperiksa"},
            {"0011", "Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis", "Jumlah Terduga TBC yang Dilayani"},
            {"0015", "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat", "Jumlah Dokumen Surveilans Gizi"}};
        for (String[] service : services) {
            sub(sheet, "1.02.02.2.02." + service[0], service[1], service[2], service[2].contains("Dokumen") ? "Dokumen" : "Orang", 400);
        }
        sheet.row("indikator", "Jumlah Kader yang Dilatih", "satuan", "Orang", "awal", "-", "takhir", 450).also("t", 2025, 50, 80, 100, 110, 110);
        activity(sheet, "1.02.02.2.03", "Penyelenggaraan Sistem Informasi Kesehatan secara Terintegrasi", 100);
        sub(sheet, "1.02.02.2.03.0001", "Pengelolaan Data dan Informasi Kesehatan", "Jumlah Dokumen Data Kesehatan", "Dokumen", 100);
        program(sheet, "1.02.03", "PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN",
                "Persentase Tenaga Kesehatan Berkompeten", "%", 700);
        activity(sheet, "1.02.03.2.02", "Perencanaan Kebutuhan dan Pendayagunaan SDM Kesehatan", 700);
        sub(sheet, "1.02.03.2.02.0001", "Perencanaan dan Distribusi Tenaga Kesehatan", "Jumlah Dokumen Perencanaan Tenaga Kesehatan", "Dokumen", 700);
        program(sheet, "1.02.05", "PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN", "Persentase Desa Siaga Aktif", "%", 600);
        activity(sheet, "1.02.05.2.01", "Advokasi, Pemberdayaan, Kemitraan, Peningkatan Peran Serta Masyarakat", 600);
        sub(sheet, "1.02.05.2.01.0001", "Peningkatan Upaya Promosi Kesehatan dan Advokasi", "Jumlah Dokumen Promosi Kesehatan", "Dokumen", 600);
        sheet.row("nama", "JUMLAH").also("p", 2025, "9.000.000.000", "9.400.000.000", "9.800.000.000", "10.200.000.000", "10.600.000.000");
        return sheet;
    }

    private static void program(ARenstra sheet, String code, String name, String indicator, String unit, int million) {
        sheet.row("kode", code, "nama", name, "indikator", indicator, "satuan", unit, "awal", "70", "takhir", "90", "unit", "Dinas Kesehatan")
                .also("t", 2025, "74", "78", "82", "86", "90");
        money(sheet, million);
    }

    private static void activity(ARenstra sheet, String code, String name, int million) {
        sheet.row("kode", code, "nama", name, "indikator", "Persentase " + name, "satuan", "%", "awal", "60", "takhir", "100")
                .also("t", 2025, "65", "70", "80", "90", "100");
        money(sheet, million);
    }

    private static void sub(ARenstra sheet, String code, String name, String indicator, String unit, int million) {
        sheet.row("kode", code, "nama", name, "indikator", indicator, "satuan", unit, "awal", "1.200", "takhir", "1.700", "unit",
                "Dinas Kesehatan", "lokasi", "Kabupaten Sukamaju").also("t", 2025, "1.250", "1.360", "1.475", "1.580", "1.700");
        money(sheet, million);
    }

    private static void money(ARenstra sheet, int million) {
        for (int year = 0; year < 5; year++) {
            long amount = million * 1_000_000L + year * 10_000_000L;
            sheet.lastRow().put("p" + (2025 + year), "%,d".formatted(amount).replace(',', '.'));
        }
        sheet.lastRow().put("pakhir", "%,d".formatted(million * 5_000_000L).replace(',', '.'));
    }
}
