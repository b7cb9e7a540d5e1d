package id.selaras.decision;

/** The closed list of result columns and row properties, by heading. */
public enum ResultColumn {
    ROW_ID("Id", "Id"), ACTIVE("Aktif", "Active"), VALID_FROM("Berlaku mulai", "Valid from"),
    VALID_TO("Berlaku sampai", "Valid to"),
    THEME("Tema", "Theme"), STRENGTH("Kekuatan", "Strength"), OTHER_THEMES("Tema lain", "Other themes"),
    VERDICT("Putusan", "Verdict"), SCORE("Skor", "Score"),
    GROUP("Golongan", "Group"),
    OVERLAP_CLASS("Kelas", "Class"), REASON("Alasan", "Reason"), REASON_EN("Alasan (EN)", "Reason (EN)"),
    RULE("Temuan", "Finding"), SEVERITY("Tingkat", "Severity"), CELLS("Sel", "Cells"),
    MESSAGE("Pesan", "Message"), MESSAGE_EN("Pesan (EN)", "Message (EN)"),
    FOUND("Ditemukan", "Found"), FOUND_EN("Ditemukan (EN)", "Found (EN)"),
    EXPECTED("Seharusnya", "Expected"), EXPECTED_EN("Seharusnya (EN)", "Expected (EN)"),
    FIX("Rekomendasi", "Recommendation"), FIX_EN("Rekomendasi (EN)", "Recommendation (EN)"),
    AT_STAKE("Uang dipersoalkan", "Money at stake"),
    LEGAL_BASIS("Dasar hukum", "Legal basis"), CERTAINTY("Kepastian", "Certainty"),
    CONFIRMED_BY("Dikonfirmasi oleh", "Confirmed by"), CONFIRMED_ON("Tanggal konfirmasi", "Confirmed on"),
    NOTE("Keterangan", "Remark");

    private final String id;
    private final String en;

    ResultColumn(String id, String en) {
        this.id = id;
        this.en = en;
    }

    public String heading() {
        return id;
    }

    public String headingEn() {
        return en;
    }
}
