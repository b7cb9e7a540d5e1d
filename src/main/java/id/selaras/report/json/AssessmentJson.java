package id.selaras.report.json;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.FindingIds;
import id.selaras.assessment.Hashes;
import id.selaras.finding.Finding;
import id.selaras.finding.RuleStatus;
import id.selaras.finding.SubActivityResult;
import id.selaras.report.Figures;
import id.selaras.report.Notices;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an assessment as {@code assessment.json} (schema {@value #SCHEMA}): fields and their order are a contract. */
public final class AssessmentJson {

    public static final String SCHEMA = "selaras-assessment/1";

    private AssessmentJson() {
    }

    /** The assessment with its result hash filled in. */
    public static Assessment sealed(Assessment assessment) {
        Hashes open = assessment.hashes();
        return assessment.withHashes(
                new Hashes(open.input(), open.ruleSet(), ResultHash.of(tree(assessment, "id"))));
    }

    /** @param language {@code id} or {@code en}: the language the run was asked in; all texts are there in both */
    public static ObjectNode tree(Assessment assessment, String language) {
        ObjectNode tree = JsonParts.object();
        tree.put("schema", SCHEMA);
        if (assessment.government().example()) {
            tree.set("notice", JsonParts.text(Notices.EXAMPLE));
        }
        tree.put("assessmentId", assessment.assessmentId());
        tree.put("createdAt", assessment.createdAt().toString());
        tree.put("stage", assessment.stage().name());
        tree.put("phase", assessment.phase().name());
        tree.put("year", assessment.year());
        tree.put("lang", language);
        hashes(tree.putObject("hashes"), assessment.hashes());
        FilesJson.write(tree.putArray("files"), assessment.plan());
        FilesJson.write(tree.putObject("scope"), assessment.scope());
        ArrayNode rules = tree.putArray("ruleStatus");
        assessment.ruleStatus().forEach(status -> write(rules.addObject(), status));
        summary(tree.putObject("summary"), Figures.of(assessment));
        ArrayNode subActivities = tree.putArray("subActivities");
        for (SubActivityResult result : assessment.subActivities()) {
            SubActivityJson.write(subActivities.addObject(), result);
        }
        findings(tree.putArray("findings"), assessment);
        ArrayNode coverage = tree.putArray("coverage");
        assessment.coverage().forEach(line -> CoverageJson.write(coverage.addObject(), line));
        if (assessment.cascade() != null) {
            CascadeJson.write(tree.putObject("cascade"), assessment.cascade());
        }
        ArrayNode limits = tree.putArray("limits");
        assessment.limits().forEach(limit -> LimitJson.write(limits.addObject(), limit));
        OverlapJson.write(tree, assessment.overlaps());
        if (!assessment.comparison().isEmpty()) {
            ChangesJson.write(tree, assessment.comparison());
        }
        SpendingJson.write(tree, assessment.spending());
        ArrayNode problems = tree.putArray("problems");
        assessment.problems().forEach(problem -> ProblemJson.write(problems.addObject(), problem));
        return tree;
    }

    /** UTF-8, indented, the same bytes on every machine. */
    public static byte[] bytes(ObjectNode tree) {
        return JsonParts.pretty(tree);
    }

    /** The tree of an {@code assessment.json} as it was written, amounts exact. */
    public static JsonNode read(byte[] document) {
        return JsonParts.MAPPER.readTree(document);
    }

    /** A part of the tree on one line. */
    public static String compact(JsonNode part) {
        return JsonParts.MAPPER.writeValueAsString(part);
    }

    private static void hashes(ObjectNode node, Hashes hashes) {
        node.put("input", hashes.input());
        node.put("ruleSet", hashes.ruleSet());
        node.put("result", hashes.result());
    }

    static void write(ObjectNode node, RuleStatus status) {
        node.put("rule", status.rule());
        node.put("status", status.state().name());
        node.set("reason", JsonParts.text(status.reason()));
        node.put("assessed", status.assessed());
        node.put("fired", status.fired());
        node.set("rupiah", JsonParts.amount(status.rupiah()));
    }

    static void summary(ObjectNode node, Figures figures) {
        node.put("subActivities", figures.subActivities());
        node.set("allocation", JsonParts.amount(figures.allocation()));
        ObjectNode byVerdict = node.putObject("byVerdict");
        figures.byVerdict().forEach((verdict, count) -> byVerdict.put(verdict.name(), count));
        ObjectNode byStrength = node.putObject("rupiahByStrength");
        figures.rupiahByStrength().forEach((strength, sum) -> byStrength.set(strength.name(), JsonParts.amount(sum)));
        ObjectNode bySeverity = node.putObject("findingsBySeverity");
        figures.findingsBySeverity().forEach((severity, count) -> bySeverity.put(severity.name(), count));
        node.put("rulesAssessed", figures.rulesAssessed());
        node.put("rulesNotAssessable", figures.rulesNotAssessable());
    }

    private static void findings(ArrayNode array, Assessment assessment) {
        List<String> ids = FindingIds.of(assessment.plan(), assessment.findings());
        for (int at = 0; at < ids.size(); at++) {
            Finding finding = assessment.findings().get(at);
            FindingJson.write(array.addObject(), ids.get(at), finding);
        }
    }
}
