package id.selaras.overlap.proposal;

import id.selaras.problem.Text;

/** Whether an agency may do the work it planned, best first. */
enum Standing {
    /** The code of the work lies in a field its own code or the sheet Perangkat Daerah gives it. */
    OWN_FIELD("bekerja dalam bidang urusannya sendiri", "works within its own field"),
    /** Outside its fields, with a written assignment. */
    ASSIGNED("bekerja atas penugasan tertulis", "works by written assignment"),
    /** Neither its fields nor the field of the work could be told. */
    UNKNOWN("belum dapat dinilai kewenangannya", "has a mandate that could not be assessed"),
    /** Outside its fields and without a known assignment. */
    OUTSIDE("terindikasi bekerja di luar bidang urusannya", "seems to work outside its field");

    private final Text words;

    Standing(String id, String en) {
        words = Text.of(id, en);
    }

    Text words() {
        return words;
    }

    /** True when somebody says it may: the code or a paper. */
    boolean allowed() {
        return this == OWN_FIELD || this == ASSIGNED;
    }
}
