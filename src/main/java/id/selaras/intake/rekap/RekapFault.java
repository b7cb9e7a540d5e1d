package id.selaras.intake.rekap;

import id.selaras.problem.Severity;
import id.selaras.problem.Text;

/** Every problem that reading a flat export can report. A code never changes its meaning. */
enum RekapFault {
    NO_COLUMN("REKAP-TANPA-KOLOM", Severity.BLOK, "kolom ini ada / this column present",
            "Kolom %s tidak ditemukan; tanpa kolom ini baris belanja tidak dapat dibaca. Tambahkan, atau tunjukkan dengan --mapping.",
            "The column %s was not found; without it no budget line can be read. Add it, or name it with --mapping."),
    USEFUL_COLUMN("REKAP-KOLOM-KURANG", Severity.SEDANG, "kolom ini ada / this column present",
            "Kolom %s tidak ditemukan; aturan yang memerlukannya tidak dinilai. Bila ada dengan judul lain, tunjukkan dengan --mapping.",
            "The column %s was not found; rules that need it are not assessed. If it has another heading, name it with --mapping."),
    TWO_COLUMNS("REKAP-KOLOM-GANDA", Severity.SEDANG, "satu kolom untuk satu isi / one column for one field",
            "Dua kolom berjudul sama (%s); yang dibaca yang paling kiri. Bila keliru, tunjukkan dengan --mapping.",
            "Two columns have the same heading (%s); the left one was read. If that is wrong, name the right one with --mapping."),
    MAPPING("REKAP-PEMETAAN", Severity.SEDANG, "kolom yang dimiliki tata letak ini / a column this layout has",
            "Pemetaan kolom: ekspor datar SIPD tidak memuat %s; bagian ini tidak dipakai.",
            "Column mapping: the flat export of SIPD has no %s; this part was not used."),
    SCALED("REKAP-SATUAN-UANG", Severity.TINGGI, "rupiah penuh / full rupiah",
            "Pagu disebut dalam ribuan, jutaan atau miliar; tidak dibaca agar tidak keliru. Tulis dalam rupiah penuh.",
            "Amounts are said to be in thousands, millions or billions; they were not read. State them in full rupiah."),
    SEVERAL_YEARS("REKAP-BEBERAPA-TAHUN", Severity.BLOK, "satu tahun, atau --year / one year, or --year",
            "Berkas memuat beberapa tahun anggaran. Sebutkan tahun yang diperiksa dengan --year.",
            "The file holds several fiscal years. Say which one is to be checked with --year."),
    NO_CODE("REKAP-TANPA-KODE", Severity.TINGGI, "kode sub kegiatan / the sub-activity's code",
            "Baris belanja tanpa kode sub kegiatan tidak dibaca; pagunya tidak terhitung. Isi kodenya.",
            "A budget line without a sub-activity code was not read; its money is not counted. Fill in the code."),
    CODE_UNREADABLE("REKAP-KODE", Severity.TINGGI, "kode sebagai teks / a code as text",
            "Kode tidak terbaca (tanggal, galat, atau rumus tanpa nilai); baris tidak dibaca. Ketik ulang sebagai teks.",
            "The code could not be read (a date, an error or a formula without value); the row was not read. Type it as text."),
    NO_AGENCY("REKAP-TANPA-SKPD", Severity.TINGGI, "kode atau nama SKPD / code or name of the agency",
            "Baris belanja tanpa SKPD tidak dibaca; pagunya tidak terhitung. Isi kode SKPD.",
            "A budget line without an agency was not read; its money is not counted. Fill in the agency's code."),
    YEAR("REKAP-TAHUN", Severity.TINGGI, "tahun anggaran, misalnya 2026 / a fiscal year",
            "Tahun pada baris ini kosong atau tidak terbaca; baris tidak dibaca. Isi tahunnya.",
            "The year of this row is empty or cannot be read; the row was not read. Fill in the year."),
    NO_AMOUNT("REKAP-PAGU-KOSONG", Severity.SEDANG, "rupiah penuh / full rupiah",
            "Baris belanja tanpa pagu; tidak menambah pagu sub kegiatannya. Isi pagunya, atau hapus barisnya.",
            "A budget line without an amount; it adds nothing to its sub-activity. Fill in the amount or delete the row."),
    AMOUNT("REKAP-ANGKA", Severity.TINGGI, "satu angka, misalnya 1.250.000 / one number",
            "Pagu tidak terbaca, sehingga pagu sub kegiatannya tidak diketahui. Tulis satu angka lengkap.",
            "The amount cannot be read, so the money of its sub-activity is unknown. Type one complete number."),
    TWO_READINGS("REKAP-ANGKA-RANCU", Severity.TINGGI, "angka yang hanya punya satu arti / a number with one meaning",
            "Bisa berarti %s, dan kolomnya tidak memberi petunjuk. Tulis tanpa titik ribuan atau sebagai angka Excel.",
            "This may mean %s, and its column does not tell which. Type it without separators or as an Excel number."),
    NEGATIVE("REKAP-ANGKA-NEGATIF", Severity.TINGGI, "pagu nol atau lebih / zero or more",
            "Pagu bernilai negatif; ikut dijumlahkan. Periksa apakah ini selisih atau salah ketik.",
            "A negative amount; it was added up. Check whether it is a difference or a typing error."),
    DETAIL("REKAP-RINCIAN", Severity.SEDANG, "satu angka; PPN dalam persen / one number; VAT in percent",
            "Isi kolom %s tidak terbaca; aturan yang memerlukannya tidak dinilai untuk baris ini. Tulis satu angka lengkap; PPN dalam persen.",
            "The cell of column %s cannot be read; rules that need it are not assessed for this line. Type one complete number; VAT in percent."),
    TWO_NAMES("REKAP-NAMA-BEDA", Severity.SEDANG, "satu nama untuk satu kode / one name for one code",
            "Kode ini bernama lain pada baris sebelumnya (%s); nama pertama yang dipakai. Samakan.",
            "This code has another name on an earlier row (%s); the first name was used. Make them agree."),
    NO_ROWS("REKAP-TANPA-BARIS", Severity.BLOK, "sekurangnya satu baris belanja / at least one budget line",
            "Judul kolom ditemukan, tetapi tidak ada baris belanja yang dapat dibaca di bawahnya untuk tahun ini.",
            "The header was found, but no budget line of this year could be read below it.");

    final String code;
    final Severity severity;
    final String expected;
    final Text suggestion;

    RekapFault(String code, Severity severity, String expected, String id, String en) {
        this.code = code;
        this.severity = severity;
        this.expected = expected;
        this.suggestion = Text.of(id, en);
    }
}
