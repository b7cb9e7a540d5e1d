package id.selaras.workbook;

import id.selaras.problem.Text;

/** Why a file is refused as a whole; each reason has its own stable code. */
enum Refusal {
    MISSING("BERKAS-TIDAK-ADA", Expected.XLSX,
            "Periksa nama dan folder berkas, lalu coba lagi.",
            "Check the name and the folder of the file, then try again."),
    FOLDER("BERKAS-FOLDER", Expected.XLSX,
            "Pilih satu berkas Excel di dalam folder itu.", "Choose one Excel file inside that folder."),
    UNREADABLE("BERKAS-TAK-TERBACA", Expected.XLSX,
            "Tutup berkas di program lain dan periksa izin bacanya, lalu coba lagi.",
            "Close the file in other programs and check that it may be read, then try again."),
    EMPTY("BERKAS-KOSONG", Expected.XLSX,
            "Unduh atau salin ulang berkas; yang sampai ke sini tidak berisi apa pun.",
            "Download or copy the file again; nothing of it has arrived."),
    TOO_LARGE("BERKAS-TERLALU-BESAR", "paling besar 50 MB / at most 50 MB",
            "Hapus gambar dan lembar yang tidak perlu, atau kirim per perangkat daerah.",
            "Remove pictures and sheets that are not needed, or send one file per agency."),
    CUT_OFF("BERKAS-TERPOTONG", "berkas utuh sampai akhir / a file complete to its end",
            "Unduh atau salin ulang berkas sampai selesai; bagian belakangnya hilang.",
            "Download or copy the file again to the end; its tail is missing."),
    OLD_XLS("BERKAS-XLS-LAMA", Expected.XLSX, Advice.SAVE_AS_ID, Advice.SAVE_AS_EN),
    BROKEN_XLS("BERKAS-XLS-RUSAK", "isi yang dapat dibaca Excel tanpa perbaikan / contents that Excel reads without repair",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    ENCRYPTED("BERKAS-TERSANDI", "berkas tanpa kata sandi / a file without a password",
            "Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), lalu simpan dan kirim lagi.",
            "Open it in Excel, remove the password (File > Info > Protect Workbook), then save and send it again."),
    HTML("BERKAS-HTML", Expected.XLSX,
            "Berkas ini halaman web yang diberi nama Excel (sering dari ekspor SIPD). " + Advice.SAVE_AS_ID,
            "This file is a web page with an Excel name (often an export of SIPD). " + Advice.SAVE_AS_EN),
    PLAIN_TEXT("BERKAS-TEKS", Expected.XLSX,
            "Berkas ini teks atau CSV yang diberi nama Excel. " + Advice.SAVE_AS_ID,
            "This file is text or CSV with an Excel name. " + Advice.SAVE_AS_EN),
    OPEN_DOCUMENT("BERKAS-ODS", Expected.XLSX, Advice.SAVE_AS_ID, Advice.SAVE_AS_EN),
    MACROS("BERKAS-MAKRO", "buku kerja tanpa makro (.xlsx) / a workbook without macros (.xlsx)",
            "Makro tidak diterima demi keamanan. " + Advice.SAVE_AS_ID,
            "Macros are not accepted, for safety. " + Advice.SAVE_AS_EN),
    BINARY_XLSB("BERKAS-XLSB", Expected.XLSX, Advice.SAVE_AS_ID, Advice.SAVE_AS_EN),
    OTHER_KIND("BERKAS-BUKAN-EXCEL", Expected.XLSX,
            "Kirim buku kerja Excel-nya, bukan berkas jenis lain yang diganti namanya.",
            "Send the Excel workbook itself, not a file of another kind under a new name."),
    NO_WORKBOOK("BERKAS-TANPA-BUKU-KERJA", "bagian buku kerja di dalam berkas / a workbook part inside the file",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    DUPLICATE_ENTRY("BERKAS-ENTRI-GANDA", "setiap nama satu kali / each name once", Advice.REPAIR_ID, Advice.REPAIR_EN),
    UNSAFE_NAME("BERKAS-NAMA-ENTRI", "nama bagian di dalam berkas sendiri / part names inside the file itself",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    TOO_MANY_ENTRIES("BERKAS-BOM-ENTRI", "paling banyak 5.000 bagian / at most 5,000 parts",
            Advice.BOMB_ID, Advice.BOMB_EN),
    UNPACKS_TOO_LARGE("BERKAS-BOM-UKURAN", "paling besar 1 GB setelah dibuka, 256 MB di luar lembar / at most 1 GB when unpacked, 256 MB besides sheets",
            Advice.BOMB_ID, Advice.BOMB_EN),
    PACKED_TOO_TIGHT("BERKAS-BOM-RASIO", "paling padat 200 banding 1 / packed at most 200 to 1",
            Advice.BOMB_ID, Advice.BOMB_EN),
    DIRECTORY_MISMATCH("BERKAS-DIREKTORI-ZIP", "daftar isi yang cocok dengan isinya / a directory that matches its entries",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    CHECKSUM("BERKAS-RUSAK-CRC", "isi yang cocok dengan angka ujinya (CRC) / contents that match their checksum (CRC)",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    FALSE_SIZE("BERKAS-UKURAN-ENTRI", "ukuran seperti yang tercatat / the size that is recorded",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    PACKING_METHOD("BERKAS-METODE-ZIP", "dikemas dengan cara biasa (deflate) / packed the usual way (deflate)",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    DOCUMENT_TYPE("BERKAS-DTD", "XML tanpa DOCTYPE / XML without DOCTYPE",
            "Excel tidak pernah menulis DOCTYPE; jangan buka berkas ini dan minta berkas asli dari pengirimnya.",
            "Excel never writes a DOCTYPE; do not open this file and ask its sender for the original."),
    BROKEN_XML("BERKAS-XML-RUSAK", "isi yang dapat dibaca Excel tanpa perbaikan / contents that Excel reads without repair",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    SHEET_PART_MISSING("BERKAS-LEMBAR-HILANG", "isi untuk setiap lembar / contents for each sheet",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    NO_SHEET("BERKAS-TANPA-LEMBAR", "paling sedikit satu lembar berisi sel / at least one sheet with cells",
            "Kirim buku kerja yang memuat lembar data, bukan hanya grafik.",
            "Send a workbook that holds a sheet with data, not only charts."),
    DUPLICATE_SHEET("BERKAS-LEMBAR-GANDA", "setiap nama lembar satu kali / each sheet name once",
            Advice.REPAIR_ID, Advice.REPAIR_EN),
    TOO_MANY_ROWS("BERKAS-BARIS-TERLALU-BANYAK", "paling banyak 200.000 baris berisi per lembar; ekspor datar 1.048.576 / at most 200,000 filled rows a sheet; a flat export 1,048,576",
            "Pecah lembar itu, misalnya satu berkas per perangkat daerah.",
            "Split that sheet, for instance into one file per agency."),
    TOO_MANY_COLUMNS("BERKAS-KOLOM-TERLALU-BANYAK", "paling banyak 1.000 kolom berisi per lembar / at most 1,000 filled columns a sheet",
            "Hapus kolom yang tidak termasuk rencana, atau pecah lembar itu.",
            "Delete columns that are no part of the plan, or split that sheet."),
    TOO_MUCH_CONTENT("BERKAS-ISI-TERLALU-BESAR",
            "paling banyak 2.500.000 sel berisi (.xls: 700.000; ekspor datar: 32 juta), 60 juta huruf, dan 100.000 sel gabungan"
                    + " / at most 2,500,000 filled cells (.xls: 700,000; a flat export: 32 million), 60 million characters and 100,000 merged ranges",
            "Pecah berkas, misalnya satu berkas per perangkat daerah; .xls dapat juga disimpan sebagai .xlsx.",
            "Split the file, for instance into one file per agency; an .xls may also be saved as .xlsx."),
    CELL_TOO_LONG("BERKAS-SEL-PANJANG", "paling banyak 32.767 huruf per sel / at most 32,767 characters a cell",
            "Pendekkan isi sel itu; Excel sendiri tidak dapat menyimpannya.",
            "Shorten that cell; Excel itself cannot keep it.");

    /** Stable and searchable. */
    final String code;
    final String expected;
    final Text suggestion;

    Refusal(String code, String expected, String id, String en) {
        this.code = code;
        this.expected = expected;
        this.suggestion = Text.of(id, en);
    }

    private static final class Expected {
        static final String XLSX = "buku kerja Excel .xlsx atau .xls / an Excel workbook .xlsx or .xls";
    }

    private static final class Advice {
        static final String SAVE_AS_ID = "Buka di Excel, pilih Simpan Sebagai > Excel Workbook (*.xlsx), lalu kirim berkas baru itu.";
        static final String SAVE_AS_EN = "Open it in Excel, choose Save As > Excel Workbook (*.xlsx), then send that new file.";
        static final String REPAIR_ID = "Buka di Excel, periksa isinya, simpan sebagai berkas .xlsx baru, lalu kirim yang baru; bila tidak bisa dibuka, minta berkas asli dari pengirimnya.";
        static final String REPAIR_EN = "Open it in Excel, check its contents, save it as a new .xlsx file and send that; if it does not open, ask its sender for the original.";
        static final String BOMB_ID = "Berkas seperti ini dapat membuat komputer macet; jangan dibuka, minta berkas asli dari pengirimnya.";
        static final String BOMB_EN = "A file like this can stall a computer; do not open it, ask its sender for the original.";
    }
}
