package id.selaras.intake;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;

/** Every problem that reading a plan can report, with its words. A code never changes its meaning. */
enum Complaint {
    NO_HEADER("BACA-TANPA-KEPALA", Severity.BLOK, "baris judul dengan Kode, Sub Kegiatan, Indikator, Target, Pagu / a header row",
            "Judul kolom tidak ditemukan di lembar mana pun. Tulis judul kolom seperti pada laporan Renja SIPD-RI, atau "
                    + "tunjukkan lembar, baris judul dan kolomnya dengan berkas pemetaan (--mapping). Yang paling mendekati: %s",
            "No header was found on any sheet. Use the headings of the SIPD-RI Renja report, or name the sheet, header row "
                    + "and columns in a mapping file (--mapping). Closest: %s"),
    REFERENCE("BACA-BERKAS-ACUAN", Severity.BLOK, "berkas rencana perangkat daerah / an agency's plan",
            "Ini berkas acuan, bukan rencana. Pilih berkas Renja; berkas acuan dikirim lewat jalan acuan (--reference, atau unggah acuan).",
            "This is a reference workbook, not a plan. Choose the Renja file; a reference goes in by --reference or as a reference upload."),
    NO_CODE_COLUMN("BACA-TANPA-KODE", Severity.BLOK, "kolom Kode / a code column",
            "Kolom kode tidak ada, dan nama tidak diawali kode; baris tidak dapat dikenali. Tambahkan kolom Kode atau "
                    + "tunjukkan dengan --mapping.",
            "There is no code column and the names do not start with a code; rows cannot be told apart. Add the column or "
                    + "name it with --mapping."),
    MISSING_COLUMN("BACA-TANPA-KOLOM", Severity.SEDANG, "kolom ini ada / this column present",
            "Kolom %s tidak ditemukan. Bila ada dengan judul lain, tunjukkan dengan --mapping.",
            "The column %s was not found. If it has another heading, name it with --mapping."),
    TWO_COLUMNS("BACA-KOLOM-GANDA", Severity.SEDANG, "satu kolom untuk satu isi / one column for one field",
            "Dua kolom berjudul sama arti (%s); yang dibaca kolom %s. Bila keliru, tunjukkan dengan --mapping.",
            "Two columns claim the same field (%s); column %s was read. If that is wrong, name the right one with --mapping."),
    OTHER_HEADER("BACA-KEPALA-LAIN", Severity.SEDANG, "susunan kolom yang sama di seluruh lembar / one column order per sheet",
            "Di tengah lembar ada baris judul dengan susunan kolom lain; baris di bawahnya dibaca menurut judul itu. Periksa.",
            "A second header with other columns stands here; the rows below were read by it. Please check."),
    TWO_READINGS("BACA-ANGKA-RANCU", Severity.TINGGI, "angka yang hanya punya satu arti / a number with one meaning",
            "Bisa berarti %s atau %s, dan kolomnya tidak memberi petunjuk. Tulis tanpa titik ribuan atau sebagai angka Excel.",
            "This may mean %s or %s, and its column does not tell which. Type it without separators or as an Excel number."),
    NO_NUMBER("BACA-ANGKA", Severity.TINGGI, "satu angka, misalnya 1.250.000 / one number",
            "%s Tulis satu angka lengkap.", "%s Type one complete number."),
    NO_TARGET("BACA-TARGET", Severity.SEDANG, "satu angka, boleh dengan satuan, misalnya 14 Dokumen / one number, a unit may follow",
            "%s Tulis satu angka untuk satu indikator.", "%s Type one number for one indicator."),
    SCALED_MONEY("BACA-SATUAN-UANG", Severity.TINGGI, "rupiah penuh / full rupiah",
            "Pagu disebut dalam ribuan, jutaan atau miliar; tidak dibaca agar tidak keliru. Tulis dalam rupiah penuh.",
            "Amounts are said to be in thousands, millions or billions; they were not read. State them in full rupiah."),
    NEGATIVE("BACA-ANGKA-NEGATIF", Severity.TINGGI, "pagu nol atau lebih / zero or more",
            "Pagu bernilai negatif. Periksa apakah ini selisih atau salah ketik.",
            "A negative allocation. Check whether it is a difference or a typing error."),
    DATE_FOR_NUMBER("BACA-TANGGAL", Severity.TINGGI, "angka / a number",
            "Excel mengubah isi sel ini menjadi tanggal. Ketik ulang nilainya (format sel: Teks atau Angka).",
            "Excel turned this cell into a date. Type the value again (cell format: Text or Number)."),
    FORMULA("BACA-RUMUS", Severity.TINGGI, "nilai hasil rumus / the formula's computed value",
            "Rumus ini tersimpan tanpa nilai. Buka berkas di Excel atau LibreOffice, hitung ulang, lalu simpan.",
            "This formula was saved without its value. Open the file in Excel or LibreOffice, recalculate and save it."),
    ERROR_CELL("BACA-GALAT", Severity.TINGGI, "nilai tanpa galat / a value without error",
            "Sel ini berisi galat Excel. Perbaiki rumusnya atau ketik nilainya.",
            "This cell holds an Excel error. Repair the formula or type the value."),
    DATE_CODE("BACA-KODE-TANGGAL", Severity.TINGGI, "kode, misalnya 1.02.02.2.01.0001 / a code",
            "Excel mengubah kode ini menjadi tanggal. Ubah format kolom Kode menjadi Teks, lalu ketik ulang kodenya.",
            "Excel turned this code into a date. Set the code column to Text and type the code again."),
    NUMBER_CODE("BACA-KODE-ANGKA", Severity.SEDANG, "kode sebagai teks / a code as text",
            "Kode tersimpan sebagai angka; nol di belakang bisa hilang (1.10 menjadi 1.1). Ubah kolom Kode menjadi Teks.",
            "The code is stored as a number; a trailing zero may be lost (1.10 becomes 1.1). Set the column to Text."),
    EMPTY_CODE("BACA-KODE-KOSONG", Severity.TINGGI, "kode sub kegiatan / the sub-activity's code",
            "Baris ini lengkap tetapi kodenya kosong; dibaca sebagai sub kegiatan tanpa kode. Isi kodenya.",
            "This row is complete but has no code; it was read as a sub-activity without a code. Fill in the code."),
    TWO_CODES("BACA-KODE-BEDA", Severity.SEDANG, "kode yang sama di kedua kolom / the same code in both places",
            "Kode di awal nama berbeda dari kolom Kode (%s). Kolom Kode yang dipakai; samakan.",
            "The code before the name differs from the code column (%s). The code column was used; make them agree."),
    MERGED_NAMES("BACA-GABUNG-NAMA", Severity.SEDANG, "satu sub kegiatan per sel gabungan / one sub-activity per merged cell",
            "Sel kode digabung dengan baris di atas, tetapi namanya lain. Dibaca sebagai lanjutan; pisahkan bila ini sub "
                    + "kegiatan tersendiri.",
            "The code cell is merged with the row above but the name differs. It was read as a continuation; split the cells "
                    + "if this is a sub-activity of its own."),
    MERGED_VALUE("BACA-GABUNG-NILAI", Severity.TINGGI, "satu nilai untuk satu sub kegiatan / one value per sub-activity",
            "Sel ini digabung melintasi beberapa sub kegiatan, sehingga bagiannya tidak diketahui. Pisahkan selnya.",
            "This cell is merged over several sub-activities, so each share is unknown. Split the cell."),
    LINE_COUNT("BACA-JUMLAH-BARIS", Severity.SEDANG, "jumlah baris yang sama / equal numbers of lines",
            "Jumlah indikator (%s) dan %s (%s) tidak sama, sehingga hanya pasangan pertama yang dibaca. Samakan jumlahnya.",
            "The number of indicators (%s) and of %s (%s) differ; only the first pair was read. Make the numbers equal."),
    UNJUDGED_CELLS("BACA-KOLOM-TAK-DINILAI", Severity.INFO, "satu angka / one number",
            "Kolom %s: %s sel tidak terbaca; ini yang pertama. Tidak ada aturan yang membutuhkan kolom ini; boleh dibiarkan.",
            "Column %s: %s cells could not be read; this is the first. No rule needs this column; it may stay as it is."),
    UNIT_CHANGES("BACA-SATUAN-BERGANTI", Severity.SEDANG, "satuan yang sama setiap tahun / the same unit in every year",
            "Satuan target tahun ini berbeda dari tahun lain pada baris yang sama (%s), sehingga deretnya tidak dapat "
                    + "dibandingkan. Samakan satuannya, atau pisahkan menjadi dua indikator.",
            "The unit of this year's target differs from the other years of its row (%s), so the series cannot be compared. "
                    + "Use one unit, or make it two indicators."),
    YEAR_TWICE("BACA-TAHUN-GANDA", Severity.TINGGI, "satu kolom untuk satu tahun / one column for one year",
            "Dua kolom %s menyebut tahun %s; yang dibaca kolom %s. Perbaiki tahun pada judulnya.",
            "Two columns of %s name the year %s; column %s was read. Correct the year in the heading."),
    YEAR_NOT_SAID("BACA-KOLOM-TANPA-TAHUN", Severity.TINGGI, "tahun pada judul kolom / a year in the heading",
            "Kolom %s ini tidak menyebut tahun, sehingga tidak dibaca. Tulis tahunnya pada judul.",
            "This column of %s names no year and was not read. Write the year into its heading."),
    YEAR_MISSING("BACA-TAHUN-HILANG", Severity.SEDANG, "kolom untuk setiap tahun / a column for every year",
            "Kolom %s tahun %s tidak ada, padahal tahun sebelum dan sesudahnya ada. Tambahkan kolomnya atau perbaiki judulnya.",
            "There is no column of %s for %s although the years around it have one. Add it or correct the heading."),
    YEARS_UNPLACED("BACA-TAHUN-KE", Severity.BLOK, "tahun periode, misalnya Renstra Tahun 2025-2029 / the years of the period",
            "Judul hanya menghitung tahun (%s) dan periodenya tidak diketahui, atau panjangnya lain; lembar ini tidak dibaca. "
                    + "Tulis periodenya di atas tabel, misalnya 'Renstra Tahun 2025-2029', atau tulis tahunnya pada judul.",
            "The headings only count the years (%s) and the period is unknown or of another length; the sheet was not read. "
                    + "Write the period above the table, such as 'Renstra Tahun 2025-2029', or the years into the headings."),
    YEAR_OUTSIDE("BACA-TAHUN-LUAR", Severity.TINGGI, "tahun di dalam dokumen / a year inside the document",
            "Renstra ini memuat tahun %s, tidak tahun yang diminta (%s); dipakai tahun %s. Periksa --year.",
            "This Renstra covers %s, not the year asked for (%s); %s is used. Check --year."),
    IS_RENSTRA("BACA-BERKAS-RENSTRA", Severity.BLOK, "dokumen satu tahun anggaran / a document of one fiscal year",
            "Ini Renstra dengan kolom tahun %s, bukan %s; tidak dibaca. Periksa sebagai Renstra dengan --stage RENSTRA, atau "
                    + "pilih berkas yang benar.",
            "This is a Renstra with columns for %s, not a %s; it was not read. Check it with --stage RENSTRA, or choose the "
                    + "right file."),
    NOT_RENSTRA("BACA-BUKAN-RENSTRA", Severity.BLOK, "kolom target dan pagu setiap tahun / columns of every year",
            "Yang diminta Renstra (--stage RENSTRA), tetapi dokumen ini hanya memuat satu tahun; tidak dibaca. Untuk Renja "
                    + "pakai --stage RENJA, atau pilih berkas Renstra dengan kolom beberapa tahun.",
            "A Renstra was asked for (--stage RENSTRA), but this document has one year only; it was not read. Use --stage "
                    + "RENJA for a Renja, or choose the Renstra file with columns of several years."),
    REPEATED_AMOUNT("BACA-PAGU-BERULANG", Severity.SEDANG, "pagu ditulis sekali per sub kegiatan / the allocation stated once",
            "Pagu yang sama (%s) tertulis pada beberapa baris sub kegiatan ini dan dijumlahkan. Bila itu uang yang sama, "
                    + "tulis sekali saja.",
            "The same amount (%s) stands on several rows of this sub-activity and was added up. If it is the same money, "
                    + "state it once."),
    LOOSE_ROW("BACA-BARIS-LEPAS", Severity.TINGGI, "baris dengan kode, nama dan indikator / a row with code, name and indicator",
            "Baris berisi nilai tetapi tanpa kode dan bukan lanjutan baris di atasnya; tidak dibaca. Lengkapi atau hapus.",
            "The row holds values but has no code and continues no row above; it was not read. Complete or remove it."),
    UNKNOWN_TITLE("BACA-JUDUL", Severity.SEDANG, "nama atau kode perangkat daerah / the agency's name or code",
            "Baris ini tampak seperti judul bagian tetapi tidak menyebut perangkat daerah yang dikenal; baris di bawahnya tetap "
                    + "dibaca sebagai milik perangkat daerah di atasnya. Bila keliru, tulis 'Perangkat Daerah : kode nama'.",
            "This row looks like the title of a section but names no known agency; the rows below still count for the agency "
                    + "above. If that is wrong, write 'Perangkat Daerah : code name'."),
    UNIT_DIFFERS("BACA-SATUAN-BEDA", Severity.SEDANG, "satuan yang sama / the same unit",
            "Satuan pada sel target berbeda dari kolom Satuan (%s). Kolom Satuan yang dipakai; samakan.",
            "The unit in the target cell differs from the unit column (%s). The unit column was used; make them agree."),
    NO_ROWS("BACA-TANPA-BARIS", Severity.BLOK, "sekurangnya satu sub kegiatan / at least one sub-activity",
            "Judul kolom ditemukan, tetapi tidak ada baris sub kegiatan di bawahnya.",
            "The header was found, but no sub-activity stands below it."),
    NO_YEAR("BACA-TAHUN-KOSONG", Severity.BLOK, "tahun anggaran, misalnya Target 2026 / the fiscal year",
            "Tahun anggaran tidak ditemukan di judul atau kop. Sebutkan dengan --year.",
            "The fiscal year stands neither in the header nor in the letterhead. State it with --year."),
    OTHER_YEAR("BACA-TAHUN-BEDA", Severity.TINGGI, "satu tahun anggaran / one fiscal year",
            "Dokumen menyebut tahun %s, sedangkan yang dipakai tahun %s. Periksa berkas atau tahun yang diminta.",
            "The document says %s, while %s is used. Check the file or the year asked for."),
    NO_AGENCY("BACA-PERANGKAT-DAERAH", Severity.SEDANG, "nama atau kode perangkat daerah / the agency's name or code",
            "Perangkat daerah tidak ditemukan; nama berkas dipakai sebagai gantinya. Tulis 'Perangkat Daerah : ...' di kop.",
            "No agency was found; the file name is used instead. Write 'Perangkat Daerah : ...' above the table."),
    TWIN_SHEET("BACA-LEMBAR-GANDA", Severity.SEDANG, "satu lembar rencana / one plan sheet",
            "Lembar ini memuat sub kegiatan yang sama dengan lembar %s dan tidak dibaca lagi. Pilih lembar dengan --mapping.",
            "This sheet holds the same sub-activities as sheet %s and was not read again. Choose the sheet with --mapping."),
    MAPPING("BACA-PEMETAAN", Severity.SEDANG, "pemetaan yang dikenali / a mapping that is understood",
            "Pemetaan kolom: %s", "Column mapping: %s");

    private final String code;
    private final Severity severity;
    private final String expected;
    private final Text suggestion;

    Complaint(String code, Severity severity, String expected, String id, String en) {
        this.code = code;
        this.severity = severity;
        this.expected = expected;
        this.suggestion = Text.of(id, en);
    }

    Problem at(String file, CellRef where, String found, Text... arguments) {
        Object[] id = new Object[arguments.length];
        Object[] en = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            id[at] = arguments[at].id();
            en[at] = arguments[at].in("en");
        }
        Text said = new Text(Text.format(suggestion.id(), "", id).id(), Text.format(suggestion.en(), "", en).id());
        return new Problem(code, severity, file, where, found, expected, said);
    }
}
