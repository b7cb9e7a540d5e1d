package id.selaras.intake.reference;

import id.selaras.problem.Severity;
import id.selaras.problem.Text;

/** What can be wrong with a reference workbook; {@code %s} in a suggestion is filled where the fault is found. */
enum Fault {
    NO_REFERENCE("ACUAN-BUKAN-ACUAN", Severity.BLOK,
            "Berkas ini tidak memuat satu pun lembar acuan. Mulailah dari templat acuan, atau samakan nama lembarnya.",
            "This file holds no sheet of a reference. Start from the reference template, or name the sheets alike."),
    UNKNOWN_SHEET("ACUAN-LEMBAR-ASING", Severity.INFO,
            "Lembar ini tidak dibaca. %s", "This sheet is not read. %s"),
    DOUBLE_SHEET("ACUAN-LEMBAR-GANDA", Severity.TINGGI,
            "Ada dua lembar untuk isi yang sama (%s) dan tidak satu pun dibaca. Sisakan satu.",
            "Two sheets are meant for the same content (%s) and neither is read. Keep one."),
    MISSING_SHEET("ACUAN-LEMBAR-TIDAK-ADA", Severity.INFO,
            "Tanpa lembar ini tidak dapat dinilai: %s. Tambahkan lembarnya bila pemeriksaan itu diperlukan.",
            "Without this sheet these cannot be assessed: %s. Add the sheet if those checks are needed."),
    EMPTY_SHEET("ACUAN-LEMBAR-KOSONG", Severity.INFO,
            "Tidak ada baris yang dapat dipakai, jadi lembar ini dianggap tidak ada; tidak dapat dinilai: %s.",
            "No row can be used, so the sheet counts as missing; these cannot be assessed: %s."),
    HIDDEN_SHEET("ACUAN-LEMBAR-TERSEMBUNYI", Severity.INFO,
            "Lembar ini tersembunyi tetapi tetap dibaca. Tampilkan atau hapus bila tidak berlaku.",
            "This sheet is hidden but was read. Show it, or remove it if it does not apply."),
    HIDDEN_ROWS("ACUAN-BARIS-TERSEMBUNYI", Severity.INFO,
            "Baris tersembunyi tetap dibaca. Tampilkan, atau hapus bila tidak berlaku.",
            "Hidden rows were read. Show them, or remove them if they do not apply."),
    SKIPPED_ROWS("ACUAN-BARIS-DILEWATI", Severity.INFO,
            "Baris ini tidak dibaca sebagai data: %s.", "These rows are not read as data: %s."),
    NO_HEADER("ACUAN-TANPA-JUDUL", Severity.TINGGI,
            "Baris judul kolom tidak ditemukan, jadi lembar ini tidak dipakai. Tulis judul kolomnya: %s.",
            "No row of column headings was found, so the sheet is not used. Write the headings: %s."),
    MISSING_HEADING("ACUAN-JUDUL-WAJIB", Severity.TINGGI,
            "Tanpa kolom ini lembar tidak dipakai. Tambahkan kolom %s pada baris judul.",
            "Without this column the sheet is not used. Add the column %s to the heading row."),
    UNKNOWN_HEADING("ACUAN-JUDUL-ASING", Severity.INFO,
            "Kolom ini tidak dibaca. %s", "This column is not read. %s"),
    DOUBLE_HEADING("ACUAN-JUDUL-GANDA", Severity.TINGGI,
            "Judul ini sudah ada di %s; kedua kolom tidak dibaca. Sisakan satu atau bedakan judulnya.",
            "This heading stands in %s already; neither column is read. Keep one or tell them apart."),
    HEADING_WITHOUT_YEAR("ACUAN-JUDUL-TAHUN", Severity.TINGGI,
            "Kolom ini tidak dibaca karena tahunnya tidak jelas. Tulis tahunnya, misalnya \"%s 2026\".",
            "This column is not read because its year is not clear. Write the year, such as \"%s 2026\"."),
    EMPTY_CELL("ACUAN-SEL-KOSONG", Severity.TINGGI,
            "Isi sel ini; tanpa isinya baris ini tidak dipakai.",
            "Fill this cell; without it the row is not used."),
    NO_VALUE("ACUAN-TANPA-NILAI", Severity.TINGGI,
            "Rumus ini tersimpan tanpa hasil. Buka di Excel, hitung ulang, simpan; atau ganti dengan nilainya.",
            "This formula was saved without its result. Open it in Excel, recalculate and save; or type the value."),
    ERROR_CELL("ACUAN-SEL-GALAT", Severity.TINGGI,
            "Sel ini berisi galat Excel. Perbaiki rumusnya atau ketik nilainya.",
            "This cell holds an Excel error. Repair the formula or type the value."),
    UNKNOWN_WORD("ACUAN-KATA", Severity.TINGGI,
            "Pakai salah satu kata yang dikenal. %s", "Use one of the known words. %s"),
    UNKNOWN_THEME("ACUAN-TEMA", Severity.TINGGI,
            "Kode tema tidak dikenal, jadi indikator ini tidak terhubung ke tabel keselarasan. %s",
            "Unknown theme code, so the indicator is not linked to the alignment tables. %s"),
    NO_THEME("ACUAN-TEMA-KOSONG", Severity.SEDANG,
            "IKU dan indikator makro perlu tema; tanpa tema sub kegiatan hanya dapat dikaitkan lewat lembar Pendorong.",
            "Key and macro indicators need a theme; without it sub-activities can be linked by the sheet Pendorong only."),
    NUMBER("ACUAN-ANGKA", Severity.TINGGI,
            "Nilai ini tidak dapat dibaca: %s. Ketik angkanya saja.",
            "This value cannot be read: %s. Type the number alone."),
    TWO_READINGS("ACUAN-ANGKA-DUA-ARTI", Severity.TINGGI,
            "Bisa berarti %s atau %s dan kolom ini tidak memberi petunjuk. Ketik sebagai angka Excel tanpa titik ribuan.",
            "It may mean %s or %s and nothing in the column decides. Type it as an Excel number without separators."),
    NEGATIVE("ACUAN-ANGKA-NEGATIF", Severity.TINGGI,
            "Nilai di kolom ini tidak boleh kurang dari nol.", "A value in this column cannot be below zero."),
    PERCENT("ACUAN-PERSEN", Severity.SEDANG, "%s", "%s"),
    YEAR("ACUAN-TAHUN", Severity.TINGGI,
            "Tulis tahun empat angka, misalnya 2026.", "Write a year of four digits, such as 2026."),
    DATE("ACUAN-TANGGAL", Severity.TINGGI,
            "Tulis sebagai tanggal Excel atau \"31 Desember 2026\". %s",
            "Write an Excel date or \"31 Desember 2026\". %s"),
    RANGE("ACUAN-RENTANG", Severity.TINGGI,
            "Akhir mendahului awal (%s), jadi baris ini tidak dipakai. Perbaiki salah satunya.",
            "The end comes before the start (%s), so the row is not used. Correct one of them."),
    CODE("ACUAN-KODE", Severity.TINGGI,
            "Kode ini tidak dipakai. %s", "This code is not used. %s"),
    CODE_AS_NUMBER("ACUAN-KODE-ANGKA", Severity.SEDANG,
            "Excel menyimpan kode ini sebagai angka; dibaca %s. "
            + "Format kolom sebagai Teks lalu ketik ulang agar nol di akhir tidak hilang.",
            "Excel keeps this code as a number; read as %s. Format the column as Text and retype it, or final zeros are lost."),
    CODE_DIGITS_LOST("ACUAN-KODE-ANGKA-HILANG", Severity.TINGGI,
            "Excel menyimpan kode ini sebagai angka dan nolnya hilang: bisa %s. Format kolom sebagai Teks lalu ketik ulang.",
            "Excel keeps this code as a number and zeros are lost: it may be %s. Format the column as Text and retype it."),
    CODE_AS_DATE("ACUAN-KODE-TANGGAL", Severity.TINGGI,
            "Excel mengubah kode ini menjadi tanggal. Format kolom sebagai Teks lalu ketik ulang kodenya.",
            "Excel turned this code into a date. Format the column as Text and retype the code."),
    AGENCY_CODE("ACUAN-KODE-SKPD", Severity.SEDANG,
            "Kode dipakai sebagaimana tertulis, tetapi bentuknya tidak lazim. %s",
            "The code is used as written, but its form is unusual. %s"),
    DUPLICATE("ACUAN-GANDA", Severity.TINGGI,
            "Sudah ada di %s; baris ini tidak dipakai. Hapus salah satu atau bedakan kodenya.",
            "It stands in %s already; this row is not used. Remove one or tell them apart."),
    NOWHERE("ACUAN-RUJUKAN", Severity.SEDANG,
            "Tidak ada di lembar %s. Perbaiki tulisannya atau tambahkan di lembar itu. %s",
            "Not found on the sheet %s. Correct it, or add it there. %s"),
    NO_PARENT("ACUAN-TANPA-INDUK", Severity.SEDANG,
            "Isi kode induknya supaya rantai Visi, Misi, Tujuan, Sasaran tersambung.",
            "Give the parent's code so that vision, mission, goal and objective form a chain."),
    COMPLETENESS("ACUAN-LENGKAP", Severity.SEDANG,
            "Daftar dianggap belum lengkap: kode yang tidak ada di dalamnya disebut belum dikenal, bukan salah. "
            + "Tulis \"Lengkap: ya\" atau \"Lengkap: tidak\" di baris pertama.",
            "The list counts as incomplete: a code not on it is unknown, not wrong. "
            + "Write \"Lengkap: ya\" or \"Lengkap: tidak\" in the first row."),
    LEGAL_BASIS("ACUAN-DASAR-HUKUM", Severity.SEDANG,
            "Sebutkan dasar hukumnya di baris pertama, misalnya \"Dasar hukum: Kepmendagri ...\".",
            "Name its legal basis in the first row, such as \"Dasar hukum: Kepmendagri ...\"."),
    EDITION_YEARS("ACUAN-TAHUN-DAFTAR", Severity.TINGGI,
            "Tahun pernyataan ini tidak terbaca, jadi daftarnya dianggap belum lengkap. Tulis misalnya \"Tahun: 2025-2026\".",
            "The years of this statement cannot be read, so the list counts as incomplete. Write for instance \"Tahun: 2025-2026\"."),
    EDITIONS_MEET("ACUAN-DAFTAR-BERTUMPUK", Severity.SEDANG,
            "Tahun pernyataan ini juga dinyatakan di atasnya (%s); pada tahun itu daftar dianggap lengkap hanya bila keduanya menyatakan ya. "
            + "Pisahkan tahunnya.",
            "The years of this statement are stated above as well (%s); in them the list counts as complete only if both say so. "
            + "Separate the years."),
    PROPOSALS("ACUAN-LEMBAR-USULAN", Severity.INFO,
            "Lembar ini hanya usulan dan tidak dibaca. Pindahkan baris yang benar ke lembar Padanan Kode.",
            "This sheet holds proposals only and is not read. Move the rows that are right to the sheet Padanan Kode."),
    NO_ZONE("ACUAN-ZONA", Severity.SEDANG,
            "Selama kosong, waktu dicetak dalam WIB. Isi WIB, WITA, atau WIT.",
            "While empty, times are printed in WIB. Fill in WIB, WITA or WIT.");

    private final String code;
    private final Severity severity;
    private final String id;
    private final String en;

    Fault(String code, Severity severity, String id, String en) {
        this.code = code;
        this.severity = severity;
        this.id = id;
        this.en = en;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    /** The suggestion; arguments that are {@link Text} speak the language of the sentence they stand in. */
    Text suggestion(Object... arguments) {
        Object[] indonesian = new Object[arguments.length];
        Object[] english = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            boolean both = arguments[at] instanceof Text;
            indonesian[at] = both ? ((Text) arguments[at]).id() : arguments[at];
            english[at] = both ? ((Text) arguments[at]).in("en") : arguments[at];
        }
        return Text.of(Text.format(id, id, indonesian).id().strip(), Text.format(en, en, english).en().strip());
    }
}
