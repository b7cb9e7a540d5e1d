package id.selaras.intake.reference;

/** A complete reference without a fault; headings stand in row 1 except where a sheet says otherwise. */
final class GoodReference {

    private GoodReference() {
    }

    static ReferenceBook book() {
        return new ReferenceBook()
                .sheet("Pemerintah", """
                        | Nama           | Kabupaten Pasuruan
                        | Kode Wilayah   | 35.14
                        | Zona Waktu     | WIB
                        | Periode Awal   | #2025
                        | Periode Akhir  | #2029
                        | Catatan Sumber | Perda RPJMD 2025-2029
                        """)
                .sheet("RPJMD", """
                        | Tingkat | Kode    | Induk | Uraian                                    | Pagu 2026
                        | Visi    | V       |       | Maju, Sejahtera, dan Berkeadilan          |
                        | Misi    | M3      | V     | Membangun sumber daya manusia yang unggul |
                        | Tujuan  | T1      | M3    | Meningkatnya kualitas manusia             |
                        | Sasaran | S1.1    | T1    | Meningkatnya derajat kesehatan            |
                        | Sasaran | S1.2    | T1    | Meningkatnya kualitas pendidikan          |
                        | Program | 1.02.02 | S1.1  | Program pemenuhan upaya kesehatan         | 12.500.000.000
                        | Program | 1.02.02 | S1.2  | Program pemenuhan upaya kesehatan         | 12.500.000.000
                        """)
                .sheet("Indikator", """
                        | Kode   | Nama               | Jenis | Tema       | Satuan | Arah  | Tahun Dasar | Nilai Dasar | Target 2026 | Target 2027 | Sumber | Perangkat Daerah | Pokja | Kode Sasaran
                        | IKU-01 | Umur harapan hidup | IKU   | IPM        | Tahun  | naik  | #2024       | 71,05       | #71.4       | #71.8       | BPS    | Dinas Kesehatan; 1.01.2.19.0.00.01.0000 | Pokja I | S1.1
                        | IKU-02 | Tingkat kemiskinan | MAKRO | KEMISKINAN | %      | turun | TA 2024     | 8,63        | %0.081      | 7,6%        | BPS    |                  |       | S1.1
                        | IKD-01 | Cakupan arsip      | IKD   |            | %      | naik  |             |             | #80         | #85         |        |                  |       |
                        """)
                .sheet("Pendorong", """
                        | Kode Indikator | Pendorong       | Kata Kunci              | Kode
                        | IKU-01         | Kematian ibu    | ibu hamil; persalinan   | 1.02.02.2.02; 1.02.02.2.02.0001
                        | IKU-02         | Rumah tak layak | RTLH                    | 1.04.02
                        """)
                .sheet("Program Prioritas", """
                        | Kode  | Nama                   | Pengampu        | Pendukung        | Koordinator | Kode Nomenklatur | Kata Kunci | Pagu Indikatif 2026 | Aktif | Sumber
                        | PP-01 | Ambulans sampai desa   | Dinas Kesehatan | Dinas Pendidikan | Bapperida   | 1.02.02; 1.02.03 | ambulans   | 12.500.000.000      | ya    | berita
                        | PP-02 | (diisi pemda)          |                 |                  |             |                  |            |                     | tidak |
                        |       | (diisi pemda)          |                 |                  |             |                  |            |                     | tidak |
                        """)
                .sheet("Prioritas", """
                        | Lingkup  | Tahun | Kode | Nama
                        | Nasional | #2026 | PN-4 | Memperkuat pembangunan sumber daya manusia
                        | Daerah   | 2026  | PD-1 | Ketahanan pangan
                        """)
                .sheet("Permasalahan", """
                        | Kode | Uraian                       | Perangkat Daerah | Kode Sasaran
                        | M-01 | Kematian ibu masih tinggi    | Dinas Kesehatan  | S1.1
                        """)
                .sheet("Perangkat Daerah", """
                        | Kode SKPD              | Nama             | Jenis | Bidang Urusan | Aktif
                        | 1.02.2.14.0.00.01.0000 | Dinas Kesehatan  | dinas | 1.02; 2.14    | ya
                        | 1.01.2.19.0.00.01.0000 | Dinas Pendidikan | dinas | 1.01; 2.19    |
                        """)
                .sheet("Penugasan", """
                        | Kode SKPD              | Kode    | Dasar                    | Mulai       | Sampai
                        | 1.02.2.14.0.00.01.0000 | 1.03.10 | Keputusan Bupati 12/2026 | @2026-01-02 | 31 Desember 2026
                        """)
                .sheet("Renstra", """
                        | Kode SKPD              | Kode    | Nama                 | Indikator          | Satuan | Arah | Kondisi Awal | Target 2026 | Pagu 2026
                        | 1.02.2.14.0.00.01.0000 | 1.02.02 | Upaya kesehatan      | Persentase layanan | %      | naik | #80          | #85         | #85000000000
                        | 1.02.2.14.0.00.01.0000 | 1.02.02 | Upaya kesehatan      | Rasio dokter       | Rasio  | naik | 0,45         | 0,50        |
                        """)
                .sheet("Pagu", """
                        | Tahun | Tahap | Kode SKPD              | Kode    | Pagu
                        | #2026 | RENJA | 1.02.2.14.0.00.01.0000 |         | 150.000.000.000
                        | #2026 | RENJA | 1.02.2.14.0.00.01.0000 | 1.02.02 | Rp 85.000.000.000,00
                        """)
                .sheet("Wilayah", """
                        | Kode        | Kecamatan | Desa/Kelurahan | Kelompok | Penduduk | Penduduk Miskin
                        | #3514010    | Purwodadi |                |          | 68.512   | #4210
                        | #3514010001 | Purwodadi | Gerbo          |          | 4.512    | 385
                        """)
                .sheet("Nomenklatur", """
                        | Lengkap: ya | Dasar hukum: Kepmendagri 900.1.15.5-1317 Tahun 2023
                        | Kode               | Nama                        | Kinerja | Indikator       | Satuan | Mulai Tahun | Sampai Tahun
                        | 1.02               | Bidang Kesehatan            |         |                 |        |             |
                        | 1.02.02.2.02.0001  | Pelayanan Kesehatan Ibu     | Terlayaninya ibu hamil | Jumlah ibu hamil | Orang | 2021 | 2023
                        | 1.02.02.2.02.0001  | Pengelolaan Kesehatan Ibu   | Terkelolanya layanan   | Jumlah ibu hamil | Orang | 2024 |
                        | X.XX.01.2.01.0001  | Penyusunan Dokumen          |         | Jumlah Dokumen  | Dokumen |            |
                        """)
                .sheet("Padanan Kode", """
                        | Kode Lama        | Kode Baru         | Mulai Tahun
                        | 1.02.02.2.02.01  | 1.02.02.2.02.0001 | 2024
                        """)
                .sheet("Satuan", """
                        | Satuan  | Sinonim
                        | Dokumen | Dok; Doc
                        """)
                .sheet("Rekening", """
                        | Kode              | Nama                          | Mulai Tahun | Sampai Tahun | Kode Pengganti
                        | 5.1.02            | Belanja Barang dan Jasa       |             |              |
                        | 5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 2021       |              |
                        | 5.1.02.04.01.0009 | Belanja Perjalanan Lama       | 2021        | 2023         | 5.1.02.04.01.0001
                        """)
                .sheet("Standar Harga", """
                        | Jenis | Kode    | Uraian     | Spesifikasi | Satuan  | Harga   | Tahun | Kode Sub Kegiatan
                        | SSH   | 1.1.12  | Kertas HVS | A4 70 gram  | Rim     | 52.000  | #2026 |
                        | ASB   | ASB-004 | Pelatihan  |             | Orang   | 1.250.000 | 2026 | 1.02.02.2.02
                        """)
                .sheet("APBD", """
                        | Tahun | Tahap | Uraian          | Jumlah
                        | #2026 | KUA   | PENDAPATAN      | 3.502.104.028.502,08
                        | #2026 | KUA   | PEMBIAYAAN NETO | (1.000,50)
                        """)
                .sheet("Belanja Wajib", """
                        | Tahun | Golongan Belanja | Jumlah          | Dasar Hitung      | Sumber
                        | #2026 | ADD              | 250.000.000.000 | 2.300.000.000.000 | Nota Keuangan
                        """)
                .sheet("Penerima Bantuan", """
                        | Tahun | Nama                    | Jenis | Bidang Urusan | Nomor SK
                        | #2026 | Pondok Pesantren Contoh | HIBAH | 1.01          | 100.3.3.2/1/2026
                        """)
                .sheet("SPM", """
                        | Kode       | Jenis Layanan                | Kode Nomenklatur  | Perangkat Daerah
                        | SPM-KES-01 | Pelayanan kesehatan ibu hamil | 1.02.02.2.02.0001 | Dinas Kesehatan
                        """)
                .sheet("Usulan", """
                        | Jenis      | Tahun | Nomor Register | Uraian                | Perangkat Daerah | Lokasi | Kode Nomenklatur | Kata Kunci      | Pagu
                        | Musrenbang | #2026 | MB-01          | Perbaikan posyandu    | Dinas Kesehatan  | Gerbo  | 1.02.02          | posyandu        | 50.000.000
                        | Nasional   | #2026 | N-01           | Pemeriksaan kesehatan |                  |        |                  | cek kesehatan   |
                        """);
    }
}
