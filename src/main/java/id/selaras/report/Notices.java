package id.selaras.report;

import id.selaras.problem.Text;

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

    /** Instead of the sender's own sheets. */
    public static final Text APART = Text.of(
            "Catatan tidak dapat ditulis pada berkas Anda (terlalu besar, atau susunannya tidak biasa). Semua temuan ada di sheet "
                    + "Temuan dengan alamat selnya.",
            "Notes could not be written into your file (too large, or built unusually). All findings are on sheet Temuan with their "
                    + "cells.");

    private Notices() {
    }
}
