package id.selaras.decision;

/** What a dictionary entry holds, and so which operators its condition cells may use. */
public enum EntryKind {
    /** Free text: exact value, list, {@code memuat}, {@code kosong}. */
    TEXT,
    /** One or several nomenclature codes: exact, list, prefix {@code 1.02.*}. */
    CODE,
    /** A plain number. */
    NUMBER,
    /** Money in rupiah: {@code >= 500 juta}. */
    RUPIAH,
    /** 0-100 and beyond, written {@code 25%}. */
    PERCENT,
    /** 0..1. */
    RATIO,
    /** One of a closed list of words. */
    CHOICE,
    /** A day. */
    DATE
}
