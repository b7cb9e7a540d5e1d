package id.selaras.reference;

/**
 * The government a reference belongs to.
 *
 * @param name        such as {@code Kabupaten Pasuruan}
 * @param regionCode  Kemendagri or BPS code, may be empty
 * @param zone        WIB, WITA or WIT
 * @param periodStart first year of the RPJMD; null when not stated
 * @param periodEnd   last year of the RPJMD; null when not stated
 * @param sourceNote  where the data come from; carries "contoh" for a sample
 * @param example     true when this is a sample reference: every output then says DATA CONTOH
 */
public record Government(String name, String regionCode, String zone, Integer periodStart, Integer periodEnd,
                         String sourceNote, boolean example) {
}
