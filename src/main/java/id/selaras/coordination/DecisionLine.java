package id.selaras.coordination;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.selaras.http.MayBeNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A decision and what it is about, as the overlap stood when it was decided on.
 *
 * @param memory  SHA-256 over what the rows say; null where a row is another agency's
 * @param special PAID_ROLE when two agencies pay the same field role, else null
 * @param rupiah  of all rows; null where a row is another agency's
 */
record DecisionLine(DecisionView decision, @JsonProperty("class") String kind, @MayBeNull @JsonProperty("case") String special,
                    int year, String place, @MayBeNull String memory, @MayBeNull BigDecimal rupiah, List<DecidedRow> rows,
                    Map<String, String> links) {

    /**
     * A row; of another agency only its name and its activity are told.
     *
     * @param agency key: its code, or its name
     */
    record DecidedRow(String agency, String agencyName, String name, @MayBeNull String ref, @MayBeNull String code,
                      @MayBeNull BigDecimal rupiah) {
    }

    /** @param own null: the caller sees every agency */
    static DecisionLine of(OverlapDecisions.Decided decided, Set<String> own) {
        DecidedOverlap overlap = decided.overlap();
        boolean whole = own == null;
        List<DecidedRow> rows = overlap.rows().stream().map(row -> whole || own.contains(row.agency())
                ? new DecidedRow(row.agency(), row.agencyName(), row.name(), row.ref(), row.code(), row.amount())
                : new DecidedRow(row.agency(), row.agencyName(), row.name(), null, null, null)).toList();
        return new DecisionLine(decided.decision(), overlap.kind(), overlap.special(), overlap.year(), overlap.place(),
                whole ? decided.memory() : null, whole ? overlap.rupiah() : null, rows, Map.of("overlap",
                "/api/v1/assessments/" + overlap.assessment() + "/overlaps/" + overlap.id()));
    }
}
