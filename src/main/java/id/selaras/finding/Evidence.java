package id.selaras.finding;

/** Where an alignment comes from; the three kinds are kept apart in every result. */
public enum Evidence {
    /** The agency's own tag. */
    DECLARED,
    /** The nomenclature code. */
    CODE,
    /** Words of the row. */
    TEXT
}
