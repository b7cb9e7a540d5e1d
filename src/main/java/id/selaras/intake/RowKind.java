package id.selaras.intake;

import id.selaras.problem.Text;

/** What a non-blank row of a plan sheet was taken for. Each row has exactly one kind. */
public enum RowKind {
    SUB_ACTIVITY("sub kegiatan", "sub-activities"),
    /** A further row of the sub-activity or upper row above it. */
    CONTINUATION("baris lanjutan", "further rows of them"),
    /** Urusan, bidang urusan, program or kegiatan. */
    UPPER("baris atas (urusan sampai kegiatan)", "upper rows (affair to activity)"),
    /** A goal or objective of the agency, or a further row of one. */
    GOAL("tujuan dan sasaran", "goals and objectives"),
    /** A budget line (rincian belanja). */
    LINE("rincian belanja", "budget lines"),
    /** A title over budget lines. */
    GROUP("judul kelompok rincian", "titles of groups of lines"),
    TOTAL("jumlah", "totals"),
    /** The title of an agency's section. */
    TITLE("judul bagian", "section titles"),
    /** Above the header. */
    LETTERHEAD("kop", "letterhead"),
    /** Header, its repetition on a later page, or the numbering 1, 2, 3 below it. */
    HEADER("judul kolom", "header"),
    /** Nothing but placeholders. */
    BLANK("kosong", "blank"),
    /** Not read; the reason stands in the notes of the file. */
    SKIPPED("dilewati", "skipped");

    private final Text label;

    RowKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    Text label() {
        return label;
    }
}
