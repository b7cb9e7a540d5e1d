package id.selaras.report.json;

import id.selaras.assessment.Comparison;
import id.selaras.assessment.VersionChanges;
import id.selaras.finding.Finding;
import id.selaras.plan.PlanFile;
import id.selaras.plan.SubActivity;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sections {@code compared}, the files a plan was compared with, and {@code changes}, what became of each agency's plan since. */
final class ChangesJson {

    private ChangesJson() {
    }

    static void write(ObjectNode tree, Comparison comparison) {
        ObjectNode compared = tree.putObject("compared");
        files(compared.putArray("yearBefore"), comparison.yearBefore());
        files(compared.putArray("versionBefore"), comparison.versionBefore());
        if (!comparison.older().isEmpty()) {
            files(compared.putArray("older"), comparison.older());
        }
        if (!comparison.stages().isEmpty()) {
            ArrayNode stages = compared.putArray("stages");
            comparison.stages().forEach((stage, files) -> {
                ObjectNode node = stages.addObject();
                node.put("stage", stage.name());
                ArrayNode array = node.putArray("files");
                files(array, files);
                for (int at = 0; at < files.size(); at++) {
                    ((ObjectNode) array.get(at)).put("id", files.get(at).id());
                }
            });
            StagesJson.write(tree.putObject("betweenDocuments"), comparison.between());
        }
        ArrayNode changes = tree.putArray("changes");
        comparison.changes().forEach(agency -> write(changes.addObject(), agency));
    }

    private static void files(ArrayNode array, List<PlanFile> files) {
        for (PlanFile file : files) {
            ObjectNode node = array.addObject();
            node.set("name", JsonParts.string(file.name()));
            node.put("sha256", file.sha256());
        }
    }

    private static void write(ObjectNode node, VersionChanges changes) {
        node.set("agency", JsonParts.string(changes.agency().key()));
        node.put("same", changes.same());
        node.set("allocationBefore", JsonParts.amount(changes.before()));
        node.set("allocationAfter", JsonParts.amount(changes.after()));
        ArrayNode rows = node.putArray("rows");
        changes.rows().forEach(row -> write(rows.addObject(), row));
        findings(node.putArray("cured"), changes.cured(), false);
        findings(node.putArray("made"), changes.made(), true);
    }

    private static void write(ObjectNode node, VersionChanges.Row row) {
        SubActivity shown = row.shown();
        node.put("kind", row.kind().name());
        node.set("code", JsonParts.string(shown.nomenclature().text()));
        node.set("name", JsonParts.string(shown.name().or("")));
        node.set("ref", JsonParts.string(row.after() == null ? null : row.after().at()));
        node.set("allocationBefore", row.before() == null ? JsonParts.none() : JsonParts.amount(row.before().allocationOrZero()));
        node.set("allocationAfter", row.after() == null ? JsonParts.none() : JsonParts.amount(row.after().allocationOrZero()));
        ArrayNode fields = node.putArray("fields");
        for (VersionChanges.FieldChange change : row.fields()) {
            ObjectNode field = fields.addObject();
            field.put("field", change.column().name());
            field.set("before", JsonParts.string(change.before()));
            field.set("after", JsonParts.string(change.after()));
            field.set("where", JsonParts.string(change.at()));
        }
    }

    /** @param here false for findings of the earlier version: their cells are not those of this one */
    private static void findings(ArrayNode array, List<Finding> findings, boolean here) {
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            node.put("rule", finding.rule());
            node.put("severity", finding.severity().name());
            node.set("code", JsonParts.string(finding.code()));
            node.set("where", here ? JsonParts.string(finding.where().get(0)) : JsonParts.none());
            node.set("message", JsonParts.text(finding.message()));
        }
    }
}
