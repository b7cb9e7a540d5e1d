package id.selaras.reference;

/** A priority of the national (RKP) or regional (RKPD) yearly plan, as the columns of a Renja name it. */
public record PriorityLabel(Scope scope, int year, String code, String name) {

    /** Whose priority it is. */
    public enum Scope {
        NASIONAL, DAERAH
    }
}
