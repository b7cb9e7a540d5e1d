package id.selaras.problem;

import java.util.Locale;

/** How grave something is, worst first, in the words of the field (contract, section 1). */
public enum Severity {
    /** Cannot pass. */
    BLOK,
    /** Must be answered in writing. */
    TINGGI,
    /** The verifier decides. */
    SEDANG,
    /** For information. */
    INFO;

    public Text label() {
        return switch (this) {
            case BLOK -> Text.of("Blok", "Blocking");
            case TINGGI -> Text.of("Tinggi", "High");
            case SEDANG -> Text.of("Sedang", "Medium");
            case INFO -> Text.of("Info", "Information");
        };
    }

    public static Severity parse(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT));
    }
}
