package id.selaras.checking.overlaps;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Whose side a caller sees.
 *
 * @param own agencies of the caller; null: every agency is seen
 */
record Sight(Set<String> own) {

    static Sight of(Caller caller, String government) {
        return new Sight(caller.mayForAll(Permission.ASSESSMENT_READ, government) ? null
                : caller.ownAgencies(Permission.ASSESSMENT_READ, government));
    }

    boolean whole() {
        return own == null;
    }

    boolean owns(String agency) {
        return whole() || own.contains(agency);
    }

    /** Overlaps without a row of the caller's are as if they were not there. */
    boolean sees(OverlapEntry overlap) {
        return overlap.rows().stream().anyMatch(row -> owns(row.agency()));
    }

    List<OverlapEntry.Row> ownRows(OverlapEntry overlap) {
        return overlap.rows().stream().filter(row -> owns(row.agency())).toList();
    }

    /** Of the rows that are seen: filters and orders must not tell the money of the others. */
    BigDecimal rupiah(OverlapEntry overlap) {
        return ownRows(overlap).stream().map(OverlapEntry.Row::rupiah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
