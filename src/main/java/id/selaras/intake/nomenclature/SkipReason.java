package id.selaras.intake.nomenclature;

import id.selaras.problem.Text;

/** Why a row of a list gives no entry. */
enum SkipReason {
    ABOVE("di atas judul kolom", "above the headings"),
    HEADER("judul kolom", "headings"),
    NUMBERING("nomor kolom", "column numbers"),
    EXAMPLE("baris contoh", "example rows"),
    TOTAL("baris jumlah", "total rows"),
    NO_CODE("tanpa kode (catatan atau judul bagian)", "without a code (notes or section titles)"),
    SAME_AGAIN("kode dan nama yang sama diulang", "the same code and name again"),
    BROKEN("baris rusak, lihat masalahnya", "broken rows, see their problems"),
    BAD_CODE("kode tidak sah, lihat masalahnya", "malformed codes, see their problems"),
    NO_NAME("tanpa nama, lihat masalahnya", "without a name, see their problems"),
    OTHER_NAME("kode sama dengan nama lain, lihat masalahnya", "the same code under another name, see their problems");

    final Text why;

    SkipReason(String id, String en) {
        this.why = Text.of(id, en);
    }

    /** True where each such row has a problem of its own. */
    boolean saidAtItsCell() {
        return ordinal() >= BROKEN.ordinal();
    }
}
