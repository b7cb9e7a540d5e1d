package id.selaras.report.json;

import id.selaras.finding.Strength;
import id.selaras.spending.ByStrength;
import id.selaras.spending.Spending;
import id.selaras.spending.SpendingLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Section {@code spending}: what the rupiah serve. */
final class SpendingJson {

    private SpendingJson() {
    }

    static void write(ObjectNode tree, Spending spending) {
        if (spending.equals(Spending.NONE)) {
            return;
        }
        ObjectNode node = tree.putObject("spending");
        node.set("allocation", JsonParts.amount(spending.allocation()));
        node.set("rule", JsonParts.text(Spending.RULE));
        node.set("notes", JsonParts.texts(spending.notes()));
        ArrayNode lines = node.putArray("lines");
        spending.lines().forEach(line -> write(lines.addObject(), line));
        ArrayNode misaligned = node.putArray("misaligned");
        spending.misaligned().forEach(row -> MisalignedJson.write(misaligned.addObject(), row));
        ArrayNode excess = node.putArray("excess");
        spending.excess().forEach(each -> MisalignedJson.write(excess.addObject(), each));
        ArrayNode promises = node.putArray("promises");
        spending.promises().forEach(promise -> ReallocationJson.write(promises.addObject(), promise));
        ArrayNode reallocations = tree.putArray("reallocations");
        spending.reallocations().forEach(proposal -> ReallocationJson.write(reallocations.addObject(), proposal));
    }

    static void write(ObjectNode node, SpendingLine line) {
        node.put("by", line.by().name());
        node.set("key", JsonParts.string(line.key()));
        node.set("name", JsonParts.string(line.name()));
        node.set("gross", money(line.gross()));
        node.set("shared", money(line.shared()));
        node.put("subActivities", line.subActivities());
    }

    static ObjectNode money(ByStrength money) {
        ObjectNode node = JsonParts.object();
        for (Strength strength : Strength.values()) {
            node.set(strength.name(), JsonParts.amount(money.of(strength)));
        }
        return node;
    }
}
