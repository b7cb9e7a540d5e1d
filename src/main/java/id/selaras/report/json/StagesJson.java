package id.selaras.report.json;

import id.selaras.assessment.StageComparison;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Section {@code betweenDocuments}: documents of several stages of one year side by side. */
final class StagesJson {

    private StagesJson() {
    }

    static void write(ObjectNode node, StageComparison comparison) {
        node.put("judged", comparison.judged().name());
        stages(node.putArray("stages"), comparison.stages());
        ArrayNode agencies = node.putArray("agencies");
        for (StageComparison.OfAgency agency : comparison.agencies()) {
            ObjectNode part = agencies.addObject();
            part.set("agency", JsonParts.string(agency.agency().key()));
            amounts(part.putObject("allocation"), agency.totals());
            ArrayNode rows = part.putArray("rows");
            agency.rows().forEach(row -> write(rows.addObject(), row));
        }
    }

    private static void write(ObjectNode node, StageComparison.Row row) {
        node.set("code", JsonParts.string(row.code()));
        node.set("name", JsonParts.string(row.name()));
        node.set("ref", JsonParts.string(row.at()));
        amounts(node.putObject("allocation"), row.amounts());
        stages(node.putArray("allocationUnread"), row.unread());
        stages(node.putArray("indicatorChanged"), row.wordings());
        stages(node.putArray("targetChanged"), row.targets());
        ObjectNode notes = node.putObject("notes");
        row.notes().forEach((stage, note) -> notes.set(stage.name(), JsonParts.string(note)));
    }

    private static void amounts(ObjectNode node, Map<PlanStage, Rupiah> amounts) {
        amounts.forEach((stage, amount) -> node.set(stage.name(), JsonParts.amount(amount)));
    }

    private static void stages(ArrayNode array, List<PlanStage> stages) {
        stages.forEach(stage -> array.add(stage.name()));
    }
}
