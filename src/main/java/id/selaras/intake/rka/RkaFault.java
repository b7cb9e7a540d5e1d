package id.selaras.intake.rka;

import id.selaras.problem.Severity;
import id.selaras.problem.Text;

/** Every problem that reading a budget form can report. A code never changes its meaning. */
enum RkaFault {
    NO_CODE("RKA-TANPA-KODE", Severity.TINGGI, "kode dan nama sub kegiatan / code and name of the sub-activity",
            "Baris Sub Kegiatan tidak memuat kode; dibaca menurut namanya. Isi kodenya di depan nama.",
            "The row Sub Kegiatan has no code; it was read by its name. Write the code before the name."),
    NO_SUB_ACTIVITY("RKA-TANPA-SUB", Severity.TINGGI, "Sub Kegiatan : di atas tabel rincian / the sub-activity above its table",
            "Tabel rincian tanpa baris Sub Kegiatan di atasnya; rinciannya tidak dibaca. Tambahkan barisnya.",
            "A table of lines without a row Sub Kegiatan above it; its lines were not read. Add that row."),
    NO_COLUMN("RKA-TANPA-KOLOM", Severity.TINGGI, "Kode Rekening, Uraian, Koefisien, Satuan, Harga, PPN, Jumlah",
            "Kolom %s tidak ditemukan pada tabel rincian; aturan yang memerlukannya tidak dinilai. Tulis judul kolomnya.",
            "The column %s was not found in the table of lines; rules that need it are not assessed. Write its heading."),
    NO_ACCOUNT("RKA-TANPA-REKENING", Severity.TINGGI, "kode rekening di atas rincian / an account above the line",
            "Rincian ini tidak berada di bawah kode rekening mana pun; dibaca tanpa kode. Isi kode rekeningnya.",
            "This line stands below no account code; it was read without one. Fill in the account code."),
    NUMBER("RKA-ANGKA", Severity.TINGGI, "satu angka, misalnya 1.250.000 / one number",
            "Isi kolom %s tidak terbaca; aturan yang memerlukannya tidak dinilai. Tulis satu angka lengkap.",
            "The cell of column %s cannot be read; rules that need it are not assessed. Type one complete number."),
    TWO_READINGS("RKA-ANGKA-RANCU", Severity.TINGGI, "angka yang hanya punya satu arti / a number with one meaning",
            "Isi kolom %s bisa berarti dua angka, dan formulir ini tidak memberi petunjuk. Tulis sebagai angka Excel, atau dengan sen (,00).",
            "The cell of column %s may mean two numbers, and this form does not tell which. Type an Excel number, or write the cents (,00)."),
    TAX("RKA-PPN", Severity.SEDANG, "persen dari 0 sampai 100 / percent from 0 to 100",
            "PPN harus dalam persen, misalnya 11 persen; yang tertulis tidak dipakai, sehingga hitungan baris ini tidak dinilai.",
            "VAT must be in percent, such as 11 percent; what is written was not used, so the arithmetic of this line is not assessed."),
    NO_AMOUNT("RKA-JUMLAH-KOSONG", Severity.SEDANG, "rupiah penuh / full rupiah",
            "Rincian tanpa jumlah; tidak menambah pagu sub kegiatannya. Isi jumlahnya, atau hapus barisnya.",
            "A line without an amount; it adds nothing to its sub-activity. Fill in the amount or delete the row."),
    NEGATIVE("RKA-ANGKA-NEGATIF", Severity.TINGGI, "nol atau lebih / zero or more",
            "Jumlah bernilai negatif; ikut dijumlahkan. Periksa apakah ini selisih atau salah ketik.",
            "A negative amount; it was added up. Check whether it is a difference or a typing error."),
    TARGET("RKA-TARGET", Severity.SEDANG, "angka dan satuan, misalnya 12 Dokumen / number and unit",
            "Target keluaran sub kegiatan tidak terbaca. Tulis satu angka diikuti satuannya.",
            "The target of the sub-activity's output cannot be read. Type one number followed by its unit."),
    NO_ROWS("RKA-TANPA-BARIS", Severity.BLOK, "sekurangnya satu rincian belanja / at least one budget line",
            "Formulir dikenali, tetapi tidak ada rincian belanja yang dapat dibaca di dalamnya.",
            "The form was recognised, but no budget line could be read in it.");

    final String code;
    final Severity severity;
    final String expected;
    final Text suggestion;

    RkaFault(String code, Severity severity, String expected, String id, String en) {
        this.code = code;
        this.severity = severity;
        this.expected = expected;
        this.suggestion = Text.of(id, en);
    }
}
