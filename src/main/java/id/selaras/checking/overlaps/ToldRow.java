package id.selaras.checking.overlaps;

import java.math.BigDecimal;

/**
 * A row of an overlap as its document tells it.
 *
 * @param agency key: its code, or its name where it has none
 */
record ToldRow(String file, String ref, int row, String agency, String code, String name, BigDecimal rupiah) {
}
