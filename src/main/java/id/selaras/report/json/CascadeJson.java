package id.selaras.report.json;

import id.selaras.assessment.Cascade;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Section {@code cascade}: coverage from the vision down to the programmes. */
final class CascadeJson {

    private CascadeJson() {
    }

    static void write(ObjectNode node, Cascade cascade) {
        ArrayNode nodes = node.putArray("nodes");
        cascade.nodes().forEach(each -> write(nodes.addObject(), each));
        ArrayNode gaps = node.putArray("gaps");
        cascade.gaps().forEach(gap -> write(gaps.addObject(), gap));
        ArrayNode issues = node.putArray("issues");
        cascade.issues().forEach(issue -> write(issues.addObject(), issue));
    }

    private static void write(ObjectNode node, Cascade.Node each) {
        node.put("number", each.number());
        node.put("parent", each.parent());
        node.put("depth", each.depth());
        node.put("level", each.level().name());
        node.set("code", JsonParts.string(each.code()));
        node.set("name", JsonParts.string(each.name()));
        node.set("allocation", JsonParts.amount(each.allocation()));
        node.put("subActivities", each.subActivities());
        node.set("where", JsonParts.string(each.at()));
    }

    private static void write(ObjectNode node, Cascade.Gap gap) {
        node.put("kind", gap.kind().name());
        node.set("code", JsonParts.string(gap.code()));
        node.set("name", JsonParts.string(gap.name()));
        node.set("where", JsonParts.string(gap.at()));
        JsonParts.strings(node.putArray("agencies"), gap.agencies());
        JsonParts.strings(node.putArray("awaited"), gap.awaited());
    }

    private static void write(ObjectNode node, Cascade.IssueAnswer issue) {
        node.set("code", JsonParts.string(issue.code()));
        node.set("description", JsonParts.string(issue.description()));
        node.put("answeredBy", issue.by().name());
        node.set("allocation", JsonParts.amount(issue.allocation()));
        node.put("subActivities", issue.subActivities());
        node.set("where", JsonParts.string(issue.at()));
    }
}
