package id.selaras.intake.number;

/** Which mark a writer uses between thousands and which before decimals. */
public enum NumberConvention {
    /** {@code 1.234.567,89} */
    DOT_THOUSANDS,
    /** {@code 1,234,567.89} */
    COMMA_THOUSANDS,
    /** Nothing tells. */
    UNKNOWN
}
