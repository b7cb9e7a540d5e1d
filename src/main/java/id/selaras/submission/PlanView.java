package id.selaras.submission;

import id.selaras.http.MayBeNull;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A plan with everything known of it.
 *
 * @param agency        declared when it was sent; null when the file speaks for itself
 * @param newestVersion of the same government, year, stage, phase and declared agency, withdrawn ones left out
 * @param agencies      found in the file; empty until it was read
 * @param mapping       corrected columns; null when none were given
 * @param files         what was understood of the file, in the form of the contract; null until it was read
 * @param problems      what could not be read; null until it was read
 * @param job           the last one for this plan alone
 * @param assessments   that measured it and that this caller may see, newest first
 */
record PlanView(String id, String government, int year, PlanStage stage, PlanPhase phase, @MayBeNull String agency, int version,
                int newestVersion, String fileName, String sha256, PlanVersion.State state, Instant receivedAt,
                String receivedBy, List<String> agencies, @MayBeNull JsonNode mapping, @MayBeNull JsonNode files,
                @MayBeNull JsonNode problems, @MayBeNull JobView job,
                List<Measured> assessments, @MayBeNull Instant deletedAt, @MayBeNull String deletedBy, @MayBeNull String deletedReason,
                Map<String, String> links) {

    /** An assessment of the plan. */
    record Measured(String id, String scope, Instant createdAt, Map<String, String> links) {

        Measured(String id, String scope, Instant createdAt) {
            this(id, scope, createdAt, Map.of("self", "/api/v1/assessments/" + id));
        }
    }

    static String path(String id) {
        return "/api/v1/plans/" + id;
    }

    static Map<String, String> links(PlanVersion plan) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", path(plan.id()));
        if (plan.state() != PlanVersion.State.DELETED) {
            links.put("workbook", path(plan.id()) + "/workbook");
            links.put("mapping", path(plan.id()) + "/mapping");
        }
        return links;
    }
}
