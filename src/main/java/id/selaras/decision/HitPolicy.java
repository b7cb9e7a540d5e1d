package id.selaras.decision;

/** Which of the matching rows count (property {@code Aturan pilih}). */
public enum HitPolicy {
    /** {@code semua}: every matching row. */
    SEMUA("semua"),
    /** {@code pertama}: the first matching row in the order of the sheet. */
    PERTAMA("pertama"),
    /** {@code paling khusus}: the row whose code prefix is longest; two rows with the same prefix and overlapping validity are a problem. */
    PALING_KHUSUS("paling khusus");

    private final String word;

    HitPolicy(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
