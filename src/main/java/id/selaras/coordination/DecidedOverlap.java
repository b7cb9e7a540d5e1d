package id.selaras.coordination;

import java.math.BigDecimal;
import java.util.List;

/**
 * An overlap as it stood where it was decided on; part of the change, so that the decision can be read without the assessment.
 *
 * @param assessment where it was seen
 * @param id         its id there, such as O1
 * @param year       fiscal year of the assessment
 * @param kind       class: DUPLICATION, OVERLAP or FRAGMENTATION
 * @param special    PAID_ROLE, else null
 * @param place      the place the rows share; empty when it is the whole region
 */
public record DecidedOverlap(String assessment, String id, int year, String kind, String special, String place, List<Row> rows) {

    /**
     * A row of the overlap.
     *
     * @param agency its code, or its name where it has none
     * @param ref    cell of the sender's workbook
     * @param rupiah as a plain number in a text, so that nothing rounds it
     */
    public record Row(String agency, String agencyName, String ref, String code, String name, String rupiah) {

        BigDecimal amount() {
            return new BigDecimal(rupiah);
        }

        /** The same for the same row of the same document, so that its money is counted once. */
        String identity() {
            return String.join("\n", agency, ref, code, name);
        }
    }

    public DecidedOverlap {
        rows = List.copyOf(rows);
    }

    BigDecimal rupiah() {
        return rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
