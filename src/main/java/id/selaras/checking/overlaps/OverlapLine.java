package id.selaras.checking.overlaps;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.selaras.checking.AssessmentView;
import id.selaras.checking.StoredAssessment;
import id.selaras.coordination.DecisionView;
import id.selaras.http.MayBeNull;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An overlap as a list shows it. What is null in the account of an agency would tell more of another agency than its name, its
 * activity, the place and the class.
 *
 * @param special  PAID_ROLE when two agencies pay the same field role, else null
 * @param place    the place the rows share; empty when it is the whole region
 * @param channel  what brought the rows together; null in the account of an agency
 * @param score    0 to 100; null in the account of an agency
 * @param concept  the outcome the rows share; null where they were not brought together by it, and in the account of an agency
 * @param why      one sentence; null in the account of an agency
 * @param memory   SHA-256 over what the rows say; null in the account of an agency
 * @param rupiah   of all rows; null in the account of an agency
 * @param decision the last decision about what the rows say, wherever it was made; null when there is none
 */
record OverlapLine(String id, @JsonProperty("class") String kind, @MayBeNull @JsonProperty("case") String special, String group,
                   String place, @MayBeNull String channel, @MayBeNull Integer score, @MayBeNull String concept, @MayBeNull Text why,
                   @MayBeNull String memory, @MayBeNull BigDecimal rupiah, List<SeenRow> rows, @MayBeNull DecisionView decision,
                   Map<String, String> links) {

    /**
     * A row of an overlap. Null is what an agency's account is not told of another agency.
     *
     * @param agency key: its code, or its name where it has none
     * @param ref    its cell in the sender's workbook
     */
    record SeenRow(String agency, String agencyName, String name, @MayBeNull String file, @MayBeNull String ref,
                      @MayBeNull Integer row, @MayBeNull String code, @MayBeNull BigDecimal rupiah) {
    }

    static OverlapLine of(StoredAssessment assessment, Sight sight, OverlapEntry entry, ToldOverlap told) {
        List<SeenRow> rows = rows(sight, entry, told);
        Map<String, String> links = Map.of("self", path(assessment, entry.id()));
        if (!sight.whole()) {
            return new OverlapLine(entry.id(), entry.kind(), entry.special(), entry.group(), entry.place(), null, null, null, null,
                    null, null, rows, entry.decision(), links);
        }
        return new OverlapLine(entry.id(), entry.kind(), entry.special(), entry.group(), entry.place(), told.channel(), told.score(),
                told.concept(), told.why(), told.memory(),
                told.rows().stream().map(ToldRow::rupiah).reduce(BigDecimal.ZERO, BigDecimal::add), rows, entry.decision(), links);
    }

    static String path(StoredAssessment assessment, String overlap) {
        return AssessmentView.path(assessment.id()) + "/overlaps/" + overlap;
    }

    private static List<SeenRow> rows(Sight sight, OverlapEntry entry, ToldOverlap told) {
        List<SeenRow> rows = new ArrayList<>();
        for (ToldRow row : told.rows()) {
            OverlapEntry.Row known = entry.rows().get(rows.size());
            rows.add(sight.owns(known.agency())
                    ? new SeenRow(row.agency(), known.agencyName(), row.name(), row.file(), row.ref(), row.row(), row.code(), row.rupiah())
                    : new SeenRow(row.agency(), known.agencyName(), row.name(), null, null, null, null, null));
        }
        return rows;
    }
}
