package id.selaras.intake.nomenclature;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.stream.Stream;

/** What can be said about an official list, and what to do about it. */
enum ListFault {
    TOO_LARGE("NOMENKLATUR-TERLALU-BESAR", Severity.BLOK, "paling banyak 200.000 baris dan 1.000 kolom / at most 200,000 rows and 1,000 columns",
            "Pecah daftar ini, misalnya per urusan.", "Split the list, for instance by urusan."),
    OPEN_QUOTE("NOMENKLATUR-TANDA-KUTIP", Severity.BLOK, "tanda kutip penutup / a closing quote",
            "Tanda kutip pada baris ini tidak ditutup, sehingga sisa berkas menjadi satu sel. Tutup tanda kutipnya lalu kirim lagi.",
            "The quote of this line is never closed, so the rest of the file is one cell. Close the quote and send the file again."),
    TEXT_BEHIND_QUOTE("NOMENKLATUR-KUTIP-TENGAH", Severity.TINGGI, "pemisah setelah tanda kutip penutup / a separator behind the closing quote",
            "Ada teks setelah tanda kutip penutup; baris ini tidak dipakai. Gandakan tanda kutip di dalam teks (\"\").",
            "There is text behind a closing quote; the row is not used. Double the quotes inside a text (\"\")."),
    TOO_MANY_FIELDS("NOMENKLATUR-KOLOM-LEBIH", Severity.TINGGI, "sebanyak judul kolom / as many as there are headings",
            "Isi baris ini melebihi judul kolom dan tidak dipakai. Beri tanda kutip pada teks yang memuat pemisah.",
            "This row has more fields than headings and is not used. Quote texts that hold the separator."),
    OLD_ENCODING("NOMENKLATUR-WINDOWS-1252", Severity.INFO, "UTF-8",
            "Berkas dibaca sebagai Windows-1252. Periksa huruf yang tidak lazim, atau simpan sebagai CSV UTF-8.",
            "The file was read as Windows-1252. Check unusual letters, or save it as CSV UTF-8."),
    NO_HEADER("NOMENKLATUR-TANPA-JUDUL", Severity.BLOK, "baris judul dengan kolom kode dan nama / a row of headings with code and name",
            "Tidak ada lembar dengan judul kolom kode dan nama. Tulis judulnya, misalnya Kode, Nama, Kinerja, Indikator, Satuan.",
            "No sheet has headings for code and name. Write them, such as Kode, Nama, Kinerja, Indikator, Satuan."),
    SHEET_NOT_READ("NOMENKLATUR-LEMBAR-LAIN", Severity.INFO, "judul kolom kode dan nama / headings for code and name",
            "Lembar ini tidak dibaca karena tidak memuat daftar kode dan nama.", "This sheet is not read: it holds no list of codes and names."),
    COLUMN_NOT_READ("NOMENKLATUR-KOLOM-LAIN", Severity.INFO, "Kode, Nama, Kinerja, Indikator, Satuan",
            "Kolom ini tidak dibaca.", "This column is not read."),
    DOUBLE_COLUMN("NOMENKLATUR-KOLOM-GANDA", Severity.TINGGI, "satu kolom untuk setiap isi / one column for each content",
            "Judul ini sudah ada di %s; kolom ini tidak dibaca. Hapus salah satu bila keliru.",
            "This heading stands in %s already; this column is not read. Remove one if that is wrong."),
    ROWS_SKIPPED("NOMENKLATUR-BARIS-DILEWATI", Severity.INFO, "baris dengan kode dan nama / rows with code and name",
            "Baris ini tidak dibaca sebagai data: %s.", "These rows are not read as data: %s."),
    CODE("NOMENKLATUR-KODE", Severity.TINGGI, "kode seperti 1.02, 1.02.02, 1.02.02.2.01, atau 1.02.02.2.01.0001 / a code such as these",
            "Kode ini tidak dipakai. %s", "This code is not used. %s"),
    NO_NAME("NOMENKLATUR-TANPA-NAMA", Severity.TINGGI, "nama resmi / the official name",
            "Kode ini tidak bernama, jadi tidak dipakai. Isi namanya.", "This code has no name and is not used. Fill in its name."),
    OTHER_NAME("NOMENKLATUR-NAMA-GANDA", Severity.TINGGI, "satu nama untuk satu kode / one name for one code",
            "Kode ini sudah bernama lain di %s; nama yang pertama dipakai. Betulkan kode atau namanya.",
            "This code has another name in %s; the first name is used. Correct the code or the name."),
    OTHER_UNIT("NOMENKLATUR-SATUAN-GANDA", Severity.SEDANG, "satu satuan baku / one standard unit",
            "Baris lanjutan ini memakai satuan lain; satuan yang pertama dipakai.",
            "This continued row gives another unit; the first one is used."),
    NO_PARENT("NOMENKLATUR-TANPA-INDUK", Severity.SEDANG, "baris untuk %s / a row for it",
            "Induk kode ini tidak ada dalam daftar (%s kode di bawahnya). Tambahkan barisnya atau betulkan kodenya.",
            "The list has no row for the code above (%s codes below it). Add its row or correct the code."),
    NO_LEVEL("NOMENKLATUR-TANPA-TINGKAT", Severity.INFO, "%s",
            "Daftar ini tidak memuat satu pun kode tingkat tersebut.", "The list holds no code of that level at all."),
    NOT_COMPLETE("NOMENKLATUR-TIDAK-LENGKAP", Severity.BLOK, "daftar yang terbaca seluruhnya / a list of which every row was read",
            "Daftar dinyatakan lengkap, padahal baris-baris ini tidak terbaca: kodenya akan disebut salah. Perbaiki baris itu, atau muat tanpa pernyataan lengkap.",
            "The list is declared complete although these rows could not be read: their codes would be called wrong. Repair them, or load it without that declaration."),
    NOT_CARRIED("NOMENKLATUR-TIDAK-IKUT", Severity.INFO, "kolom dan baris yang dikenal / known columns and rows",
            "Isi lembar Nomenklatur ini tidak dibaca, jadi tidak ikut ditulis pada lembar yang baru.",
            "This content of the sheet Nomenklatur is not read, so it is not on the new sheet."),
    NO_ROWS("NOMENKLATUR-KOSONG", Severity.BLOK, "sedikitnya satu baris dengan kode dan nama / at least one row with code and name",
            "Tidak satu baris pun dapat dipakai; lihat masalah lainnya.", "No row can be used; see the other problems."),
    YEARS("NOMENKLATUR-TAHUN", Severity.BLOK, "tahun awal tidak sesudah tahun akhir, 1945-2200 / from not after until, 1945-2200",
            "Betulkan tahun mulai dan tahun akhirnya.", "Correct the first and the last year."),
    NO_BASIS("NOMENKLATUR-DASAR-HUKUM", Severity.BLOK, "dasar hukum daftar / the legal basis of the list",
            "Sebutkan dasar hukumnya, misalnya Kepmendagri dengan nomor dan tahunnya.",
            "Name its legal basis, such as the decree with its number and year."),
    REFERENCE_NOT_READ("NOMENKLATUR-ACUAN", Severity.BLOK, "lembar Nomenklatur yang terbaca seluruhnya / a sheet Nomenklatur of which everything was read",
            "Lembar Nomenklatur acuan memuat baris yang tidak terbaca; menulisnya kembali akan menghilangkannya. Perbaiki dulu masalah ini.",
            "The reference's sheet Nomenklatur holds rows that could not be read; writing it anew would lose them. Repair this first."),
    UNWRITABLE("NOMENKLATUR-ACUAN-TAK-TERTULIS", Severity.BLOK, "buku kerja yang dapat ditulis ulang / a workbook that can be written again",
            "Acuan ini tidak dapat ditulis ulang. Buka di Excel, simpan sebagai berkas .xlsx baru, lalu coba lagi.",
            "This reference cannot be written again. Open it in Excel, save it as a new .xlsx file and try again.");

    private static final int LONGEST_QUOTE = 200;

    private final String code;
    private final Severity severity;
    private final String expected;
    private final String id;
    private final String en;

    ListFault(String code, Severity severity, String expected, String id, String en) {
        this.code = code;
        this.severity = severity;
        this.expected = expected;
        this.id = id;
        this.en = en;
    }

    /** True where a row of the list is lost by it. */
    static boolean losesARow(Problem problem) {
        return Stream.of(CODE, NO_NAME, TOO_MANY_FIELDS, TEXT_BEHIND_QUOTE).anyMatch(fault -> fault.code.equals(problem.code()));
    }

    Problem at(String file, CellRef where, String found) {
        return at(file, where, found, "", Text.of("", ""));
    }

    /** @param said fills the place in the suggestion, in each language */
    Problem at(String file, CellRef where, String found, Text said) {
        return at(file, where, found, "", said);
    }

    /** @param wanted fills the place in what was expected */
    Problem at(String file, CellRef where, String found, String wanted, Text said) {
        String quoted = found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) + "…" : found;
        return new Problem(code, severity, file, where, quoted, filled(expected, wanted),
                Text.of(filled(id, said.id()), filled(en, said.in("en"))));
    }

    private static String filled(String sentence, String word) {
        return sentence.replace("%s", word).strip();
    }
}
