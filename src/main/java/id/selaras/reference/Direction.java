package id.selaras.reference;

/** Whether a higher (naik) or a lower (turun) value of an indicator is better. */
public enum Direction {
    NAIK, TURUN
}
