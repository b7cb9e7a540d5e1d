package id.selaras.checking;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.http.MayBeNull;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An assessment as it is shown: the fields of {@code assessment.json} but its lists, and what belongs to it in the service.
 *
 * @param schema     of the document, {@code selaras-assessment/1}
 * @param notice     present when the reference is a sample
 * @param asOf       the day deadlines are measured against
 * @param reference  the version it was measured by, whatever was uploaded since
 * @param plans      what was assessed, each with its checked workbook
 * @param workbooks  further workbooks: of the government, of overlaps, of each agency of a shared file
 * @param counts     how long each list is
 * @param overlapSummary how overlaps were looked for; null where nobody looked: in assessments of the first release
 */
public record AssessmentView(String schema, @MayBeNull @JsonInclude(JsonInclude.Include.NON_NULL) JsonNode notice, String assessmentId,
                      String government, Instant createdAt, String createdBy, PlanStage stage, PlanPhase phase, int year,
                      LocalDate asOf, String lang, AnswerHashes hashes, JsonNode files, JsonNode scope, JsonNode summary,
                      @MayBeNull JsonNode overlapSummary,
                      UsedReference reference, List<PlanPart> plans, List<WorkbookPart> workbooks, Counts counts, Map<String, String> links) {

    /** SHA-256 of what was judged, by which rules, and what came out. */
    public record AnswerHashes(String input, String ruleSet, String result) {

        public static AnswerHashes of(StoredAssessment stored) {
            return new AnswerHashes(stored.inputHash(), stored.ruleSetHash(), stored.resultHash());
        }
    }

    /** The version of the government's reference that measured. */
    public record UsedReference(String id, int version, LocalDate validFrom, String fileName) {
    }

    /**
     * A plan of the assessment.
     *
     * @param file            its id among {@code files}
     * @param withdrawn       handed in by mistake; the assessment stays as it was
     * @param withdrawnReason null unless withdrawn
     */
    public record PlanPart(String plan, String file, String fileName, int version, String workbook, boolean withdrawn,
                    @MayBeNull String withdrawnReason, Map<String, String> links) {

        static PlanPart of(String assessment, Assessments.AssessedPlan plan) {
            return new PlanPart(plan.plan(), plan.file(), plan.fileName(), plan.version(), plan.workbook(), plan.withdrawn(),
                    plan.deletedReason(), Map.of("plan", "/api/v1/plans/" + plan.plan(),
                    "workbook", path(assessment) + "/workbooks/" + plan.file()));
        }
    }

    /**
     * A workbook beside those of the plans.
     *
     * @param agency key of the one agency whose rows alone it holds; null: it tells of all
     */
    public record WorkbookPart(String name, @MayBeNull String agency, Map<String, String> links) {

        static WorkbookPart of(String assessment, Assessments.FurtherWorkbook workbook) {
            return new WorkbookPart(workbook.name(), workbook.agency(),
                    Map.of("workbook", path(assessment) + "/workbooks/" + workbook.name()));
        }
    }

    /** Entries of each list. */
    public record Counts(long subActivities, long findings, long coverage, long ruleStatus, long problems, long overlaps,
                         long overlapGroups) {
    }

    public static String path(String id) {
        return "/api/v1/assessments/" + id;
    }

    static Map<String, String> links(StoredAssessment stored) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", path(stored.id()));
        for (String list : List.of("sub-activities", "findings", "coverage", "rule-status", "problems", "overlaps",
                "overlap-groups", "changes", "cascade", "limits", "json")) {
            links.put(list, path(stored.id()) + "/" + list);
        }
        links.put("rule-set", "/api/v1/rule-sets/" + stored.ruleSetHash());
        return links;
    }
}
