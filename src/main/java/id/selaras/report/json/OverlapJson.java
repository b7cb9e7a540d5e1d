package id.selaras.report.json;

import id.selaras.finding.PairCertainty;
import id.selaras.finding.FieldEvidence;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapAnswer;
import id.selaras.finding.OverlapGroup;
import id.selaras.plan.Field;
import id.selaras.plan.SubActivity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sections {@code overlaps}, {@code overlapGroups} and {@code overlapSummary}. */
final class OverlapJson {

    private OverlapJson() {
    }

    static void write(ObjectNode tree, OverlapAnswer answer) {
        // one node a group, shared by its overlaps: a proposal is long, and a large group has hundreds of pairs
        Map<String, JsonNode> proposals = new HashMap<>();
        answer.groups().forEach(group -> proposals.put(group.id(), ProposalJson.of(group.proposal())));
        ArrayNode overlaps = tree.putArray("overlaps");
        for (Overlap overlap : answer.overlaps()) {
            write(overlaps.addObject(), overlap, proposals.getOrDefault(overlap.group(), JsonParts.none()));
        }
        ArrayNode groups = tree.putArray("overlapGroups");
        answer.groups().forEach(group -> write(groups.addObject(), group));
        summary(tree.putObject("overlapSummary"), answer);
    }

    private static void write(ObjectNode node, Overlap overlap, JsonNode proposal) {
        node.put("id", overlap.id());
        node.put("class", overlap.kind().name());
        node.set("case", JsonParts.string(overlap.paidRole() == null ? null : "PAID_ROLE"));
        node.put("channel", overlap.channel().name());
        node.put("score", overlap.score());
        node.put("group", overlap.group());
        node.set("place", JsonParts.string(overlap.place()));
        node.set("concept", JsonParts.string(overlap.concept()));
        node.put("memory", overlap.memory());
        node.set("why", JsonParts.text(overlap.why()));
        node.set("tableRow", JsonParts.string(overlap.tableRow()));
        ArrayNode rows = node.putArray("rows");
        Map<String, Integer> places = new HashMap<>();
        for (SubActivity row : overlap.rows()) {
            places.put(row.id(), places.size());
            write(rows.addObject(), row);
        }
        ArrayNode evidence = node.putArray("evidence");
        overlap.evidence().forEach(field -> write(evidence.addObject(), field, places));
        certainty(node, overlap.certainty());
        node.set("proposal", proposal);
    }

    private static void certainty(ObjectNode node, PairCertainty certainty) {
        if (certainty == null) {
            node.putNull("certainty");
            return;
        }
        ObjectNode tree = node.putObject("certainty");
        tree.put("related", certainty.related()).put("same", certainty.same()).put("otherAgencies", certainty.otherAgencies());
        ArrayNode signs = tree.putArray("signs");
        for (PairCertainty.Sign sign : certainty.signs()) {
            ObjectNode one = signs.addObject();
            one.set("sign", JsonParts.text(sign.label()));
            one.set("related", JsonParts.number(sign.related()));
            one.set("same", JsonParts.number(sign.same()));
        }
    }

    private static void write(ObjectNode node, SubActivity row) {
        node.put("file", row.file());
        node.set("ref", JsonParts.string(row.at()));
        node.put("row", row.row());
        node.set("agency", JsonParts.string(row.agency().key()));
        node.set("code", JsonParts.string(asWritten(row.code())));
        node.set("name", JsonParts.string(asWritten(row.name())));
        node.set("rupiah", JsonParts.amount(row.allocation().value()));
    }

    private static void write(ObjectNode node, FieldEvidence evidence, Map<String, Integer> places) {
        node.put("field", evidence.field().name());
        node.put("weight", evidence.points());
        node.put("possible", evidence.possible());
        JsonParts.strings(node.putArray("shared"), evidence.shared());
        ArrayNode differing = node.putArray("differing");
        JsonParts.strings(differing, evidence.onlyFirst());
        JsonParts.strings(differing, evidence.onlySecond());
        JsonParts.strings(node.putArray("onlyFirst"), evidence.onlyFirst());
        JsonParts.strings(node.putArray("onlySecond"), evidence.onlySecond());
        ArrayNode cells = node.putArray("cells");
        for (FieldEvidence.Cell cell : evidence.cells()) {
            Integer place = places.get(cell.subActivity());
            if (place != null) {
                cells.addObject().put("row", place).set("ref", JsonParts.string(cell.at()));
            }
        }
    }

    private static void write(ObjectNode node, OverlapGroup group) {
        node.put("id", group.id());
        ArrayNode rows = node.putArray("rows");
        group.rows().forEach(row -> rows.addObject().put("file", row.file()).put("row", row.row()));
        JsonParts.strings(node.putArray("overlaps"), group.overlaps());
        node.put("weakest", group.weakest());
        node.put("leftOut", group.leftOut());
    }

    private static void summary(ObjectNode node, OverlapAnswer answer) {
        node.put("compared", answer.compared());
        node.put("support", answer.support());
        node.put("noPlace", answer.noPlace());
        node.put("nobody", answer.nobody());
        node.set("threshold", JsonParts.number(answer.threshold()));
        JsonParts.strings(node.putArray("dismissed"), answer.dismissed());
        node.set("notes", JsonParts.texts(answer.notes()));
    }

    private static String asWritten(Field<String> field) {
        return field.or(field.original());
    }
}
