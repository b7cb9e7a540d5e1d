package id.selaras.spending;

import id.selaras.problem.Text;

/** Places for money that a view cannot put under one of its own names; nothing falls out of a view. */
public enum OwnPlace {
    /** Serves no target of this kind. */
    NO_TARGET("TANPA-SASARAN", "Tanpa sasaran jenis ini", "No target of this kind"),
    /** Several fund sources without their amounts, amounts that do not fit the allocation, or none stated. */
    FUND_NOT_SPLIT("TIDAK-DIRINCI", "Sumber dana tidak dirinci", "Fund source not split"),
    WHOLE_REGION("SELURUH-DAERAH", "Seluruh daerah", "Whole region"),
    PLACE_UNKNOWN("TIDAK-DIKENALI", "Lokasi tidak dikenali", "Place not recognised"),
    NO_PROGRAMME("TANPA-PROGRAM", "Tanpa kode program", "No programme code");

    private final String key;
    private final Text label;

    OwnPlace(String key, String id, String en) {
        this.key = key;
        this.label = Text.of(id, en);
    }

    public String key() {
        return key;
    }

    public Text label() {
        return label;
    }
}
