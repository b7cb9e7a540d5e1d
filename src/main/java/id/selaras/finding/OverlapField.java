package id.selaras.finding;

import id.selaras.problem.Text;

/** What of two rows is compared. */
public enum OverlapField {
    ACTIVITY("Kegiatan", "Activity"), OUTPUT("Keluaran", "Output"), BENEFICIARIES("Kelompok sasaran", "Beneficiaries"),
    LOCATION("Lokasi", "Location"), TIME("Waktu", "Time"), FUND_SOURCE("Sumber dana", "Fund source"),
    INDICATOR("Indikator yang dilayani", "Indicator served"), ROLE("Peran berbayar", "Paid role");

    private final Text label;

    OverlapField(String id, String en) {
        label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
