package id.selaras.report.json;

import id.selaras.finding.Alignment;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Field;
import id.selaras.plan.SubActivity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One entry of section {@code subActivities}. */
final class SubActivityJson {

    private SubActivityJson() {
    }

    static void write(ObjectNode node, SubActivityResult result) {
        SubActivity row = result.subActivity();
        node.put("file", row.file());
        node.set("ref", JsonParts.string(row.at()));
        node.put("row", row.row());
        node.set("agency", JsonParts.string(row.agency().key()));
        node.set("code", JsonParts.string(asWritten(row.code())));
        node.set("name", JsonParts.string(asWritten(row.name())));
        node.set("allocation", JsonParts.amount(row.allocation().value()));
        node.put("primary", result.primary());
        JsonParts.strings(node.putArray("indicators"), result.indicators());
        JsonParts.strings(node.putArray("priorities"), result.priorities());
        node.put("verdict", result.verdict().name());
        node.put("score", result.score());
        ArrayNode alignments = node.putArray("alignments");
        result.alignments().forEach(alignment -> write(alignments.addObject(), alignment));
    }

    private static void write(ObjectNode node, Alignment alignment) {
        node.set("target", JsonParts.string(alignment.target()));
        node.put("kind", alignment.kind().name());
        node.put("strength", alignment.strength().name());
        node.put("evidence", alignment.evidence().name());
        node.set("tableRow", JsonParts.string(alignment.source()));
    }

    private static String asWritten(Field<String> field) {
        return field.or(field.original());
    }
}
