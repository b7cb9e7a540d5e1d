package id.selaras.report;

import id.selaras.problem.Text;
import id.selaras.workbook.output.Unpainted;

/** Sentences that stand the same on every output. */
public final class Notices {

    /** Above everything when the reference is a sample. */
    public static final Text EXAMPLE = Text.of(
            "DATA CONTOH: acuan ini contoh, bukan data resmi; hasilnya tidak boleh dipakai untuk keputusan.",
            "SAMPLE DATA: this reference is a sample, not official; the result must not be used for decisions.");

    /** What a finding is and what it is not. */
    public static final Text INDICATION = Text.of(
            "Temuan adalah indikasi yang perlu klarifikasi, bukan penilaian atas orang atau kerugian.",
            "Findings are indications to be clarified, not a judgement on people or a loss.");

    /** Silence is not a pass. */
    public static final Text NO_FINDINGS = Text.of(
            "Tidak ada temuan pada aturan yang dapat dinilai. Ini bukan pernyataan bahwa rencana sudah benar.",
            "No findings from the rules that could be assessed. This does not say that the plan is right.");

    private static final Text ALL_THERE = Text.of(
            "Semua temuan ada di sheet Temuan; klik alamat selnya, dengan berkas asli Anda di folder yang sama.",
            "All findings are on sheet Temuan; click the address of a cell, with your own file in the same folder.");

    private Notices() {
    }

    /** Instead of the sender's own sheets. */
    public static Text apart(Unpainted reason) {
        Text why = switch (reason) {
            case TOO_LARGE -> Text.of("Catatan tidak ditulis pada berkas Anda: isinya lebih dari 400.000 sel.",
                    "Notes were not written into your file: it has more than 400,000 cells.");
            case OLD_FORMAT -> Text.of("Catatan tidak ditulis pada berkas Anda: jenisnya Excel 97-2003 (.xls), yang hanya dibaca. Simpan "
                    + "sebagai .xlsx bila ingin catatan pada sel.",
                    "Notes were not written into your file: it is Excel 97-2003 (.xls), which is only read. Save it as .xlsx to get "
                    + "notes on its cells.");
            case ODDLY_BUILT -> Text.of("Catatan tidak dapat ditulis pada berkas Anda: susunannya tidak biasa.",
                    "Notes could not be written into your file: it is built unusually.");
            case SEVERAL_AGENCIES -> Text.of("Berkas yang dikirim memuat beberapa perangkat daerah; di sini hanya baris perangkat daerah ini.",
                    "The file sent holds several agencies; here are the rows of this agency alone.");
        };
        return new Text(why.id() + " " + ALL_THERE.id(), why.en() + " " + ALL_THERE.en());
    }
}
