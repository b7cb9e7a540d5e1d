package id.selaras.plan;

import java.util.regex.Pattern;

/**
 * The shape of a sub-activity code. Order of recognition as in the rule catalogue: a form that has a rule of its own
 * (old 2-digit tail, unresolved X.XX, segment 02 for 2, province level) is not also malformed.
 */
public enum CodeForm {
    /** {@code 1.02.02.2.01.0001} */
    LENGKAP("[1-9]\\.\\d{2}\\.\\d{2}\\.2\\.\\d{2}\\.\\d{4}"),
    /** {@code X.XX.01.2.01.0001}: the agency's own field was never filled in. */
    BELUM_DIISI("[Xx]\\.[Xx]{2}\\.\\d{2}\\.2\\.\\d{2}\\.(\\d{4}|\\d{2})"),
    /** {@code 1.02.02.2.01.01}: the form of Permendagri 90/2019 before its updates. */
    DUA_DIGIT("[1-9]\\.\\d{2}\\.\\d{2}\\.2\\.\\d{2}\\.\\d{2}"),
    /** {@code 1.01.01.02.01.0001}: "02" (or another two-digit segment) where the level of government "2" belongs. */
    SEGMEN_02("[1-9Xx]\\.[\\dXx]{2}\\.\\d{2}\\.0[12]\\.\\d{2}\\.(\\d{4}|\\d{2})"),
    /** {@code 1.02.02.1.01.0001}: a code of the province. */
    TINGKAT_PROVINSI("[1-9Xx]\\.[\\dXx]{2}\\.\\d{2}\\.1\\.\\d{2}\\.(\\d{4}|\\d{2})"),
    /** Anything else. */
    TIDAK_SAH(".*");

    private final Pattern shape;

    CodeForm(String shape) {
        this.shape = Pattern.compile(shape, Pattern.DOTALL);
    }

    public static CodeForm of(String code) {
        for (CodeForm form : values()) {
            if (form.shape.matcher(code).matches()) {
                return form;
            }
        }
        return TIDAK_SAH;
    }
}
