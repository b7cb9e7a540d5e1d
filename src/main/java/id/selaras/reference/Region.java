package id.selaras.reference;

/** A village (desa/kelurahan) or, with {@code village} null, a kecamatan. Counts may be null. */
public record Region(String code, String district, String village, String group, Long population, Long poor) {
}
