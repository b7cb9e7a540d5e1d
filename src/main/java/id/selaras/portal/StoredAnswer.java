package id.selaras.portal;

import id.selaras.problem.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The figures of one stored assessment, as the first page shows them.
 *
 * @param reference     id of the reference version it was measured by
 * @param findings      every severity is present, zero where nothing was found
 * @param notAssessable rules that could not be asked for lack of an input
 * @param workbooks     annotated workbooks by file key
 */
record StoredAnswer(Head head, int subActivities, BigDecimal rupiah, Map<Severity, Integer> findings, int notAssessable,
                    List<Workbook> workbooks) {

    /** @param agencies all agencies whose plans were checked; decides who may see it */
    record Head(String id, int year, String stage, String phase, String scope, String reference, Instant createdAt,
                List<String> agencies) {
    }

    /** @param file key of the file inside its assessment, as the download asks for it */
    record Workbook(String file, String name) {
    }
}
