package id.selaras.report.json;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.ChangedRow;
import id.selaras.assessment.Coverage;
import id.selaras.assessment.WhatIf;
import id.selaras.finding.Finding;
import id.selaras.finding.Limit;
import id.selaras.finding.RuleStatus;
import id.selaras.plan.SubActivity;
import id.selaras.report.Figures;
import id.selaras.spending.SpendingLine;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what would be different, each thing before and after. */
public final class WhatIfJson {

    private WhatIfJson() {
    }

    public static ObjectNode tree(WhatIf whatIf) {
        ObjectNode tree = JsonParts.object();
        tree.put("stored", false);
        tree.set("note", JsonParts.text(WhatIf.STATED));
        ObjectNode hashes = tree.putObject("hashes");
        hashes.put("inputBefore", whatIf.before().hashes().input());
        hashes.put("inputAfter", whatIf.after().hashes().input());
        hashes.put("ruleSet", whatIf.after().hashes().ruleSet());
        ArrayNode changes = tree.putArray("changes");
        whatIf.rows().forEach(row -> write(changes.addObject(), row));
        ObjectNode summary = tree.putObject("summary");
        summary.set("before", summary(whatIf.before()));
        summary.set("after", summary(whatIf.after()));
        findings(tree.putArray("cured"), whatIf.cured());
        findings(tree.putArray("made"), whatIf.made());
        pairs(tree.putArray("ruleStatus"), whatIf.rules(), WhatIfJson::rule);
        pairs(tree.putArray("coverage"), whatIf.coverage(), WhatIfJson::coverage);
        pairs(tree.putArray("spending"), whatIf.spending(), WhatIfJson::line);
        pairs(tree.putArray("limits"), whatIf.limits(), WhatIfJson::limit);
        return tree;
    }

    private static void write(ObjectNode node, ChangedRow changed) {
        SubActivity row = changed.row();
        node.put("file", row.file());
        node.set("ref", JsonParts.string(row.at()));
        node.set("agency", JsonParts.string(row.agency().key()));
        node.set("code", JsonParts.string(row.nomenclature().text()));
        node.set("name", JsonParts.string(row.name().or("")));
        node.set("before", JsonParts.amount(row.allocation().value()));
        node.set("after", JsonParts.amount(changed.after()));
    }

    private static ObjectNode summary(Assessment assessment) {
        ObjectNode node = JsonParts.object();
        AssessmentJson.summary(node, Figures.of(assessment));
        return node;
    }

    private static void findings(ArrayNode array, List<Finding> findings) {
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            node.put("rule", finding.rule());
            node.put("severity", finding.severity().name());
            node.set("agency", JsonParts.string(finding.agency() == null ? null : finding.agency().key()));
            node.set("code", JsonParts.string(finding.code()));
            node.set("where", JsonParts.string(finding.where().get(0)));
            node.set("message", JsonParts.text(finding.message()));
            node.set("rupiah", JsonParts.amount(finding.rupiah()));
        }
    }

    private static <T> void pairs(ArrayNode array, List<WhatIf.Pair<T>> pairs, Function<T, JsonNode> written) {
        for (WhatIf.Pair<T> pair : pairs) {
            ObjectNode node = array.addObject();
            node.set("before", pair.before() == null ? JsonParts.none() : written.apply(pair.before()));
            node.set("after", pair.after() == null ? JsonParts.none() : written.apply(pair.after()));
        }
    }

    private static JsonNode rule(RuleStatus status) {
        ObjectNode node = JsonParts.object();
        AssessmentJson.write(node, status);
        return node;
    }

    private static JsonNode coverage(Coverage line) {
        ObjectNode node = JsonParts.object();
        CoverageJson.write(node, line);
        return node;
    }

    private static JsonNode limit(Limit limit) {
        ObjectNode node = JsonParts.object();
        LimitJson.write(node, limit);
        return node;
    }

    private static JsonNode line(SpendingLine line) {
        ObjectNode node = JsonParts.object();
        SpendingJson.write(node, line);
        return node;
    }
}
