package id.selaras.report.json;

import id.selaras.spending.LimitMove;
import id.selaras.spending.Promise;
import id.selaras.spending.Reallocation;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Promises without enough money, and where it could be discussed to come from. */
final class ReallocationJson {

    private ReallocationJson() {
    }

    static void write(ObjectNode node, Promise promise) {
        target(node, promise);
        node.set("need", JsonParts.amount(promise.need()));
        node.set("funded", JsonParts.amount(promise.funded()));
        node.set("gap", JsonParts.amount(promise.gap()));
        JsonParts.strings(node.putArray("agencies"), promise.agencies());
        JsonParts.strings(node.putArray("awaited"), promise.awaited());
    }

    static void write(ObjectNode node, Reallocation proposal) {
        node.put("number", proposal.number());
        target(node.putObject("to"), proposal.promise());
        MisalignedJson.row(node.putObject("from"), proposal.from());
        node.put("misaligned", proposal.misaligned());
        node.set("rule", JsonParts.string(proposal.rule()));
        node.set("fund", JsonParts.string(proposal.fund()));
        node.put("near", proposal.near().name());
        node.set("rupiah", JsonParts.amount(proposal.rupiah()));
        node.set("reason", JsonParts.text(proposal.reason()));
        ObjectNode before = node.putObject("before");
        before.set("funded", JsonParts.amount(proposal.fundedBefore()));
        before.set("unserving", JsonParts.amount(proposal.unservingBefore()));
        ObjectNode after = node.putObject("after");
        after.set("funded", JsonParts.amount(proposal.fundedAfter()));
        after.set("unserving", JsonParts.amount(proposal.unservingAfter()));
        after.set("left", JsonParts.amount(proposal.leftAfter()));
        ArrayNode limits = node.putArray("limits");
        proposal.limits().forEach(move -> write(limits.addObject(), move));
    }

    private static void write(ObjectNode node, LimitMove move) {
        node.put("rule", move.limit().rule());
        node.set("target", JsonParts.string(move.limit().target()));
        node.set("before", number(move.before()));
        node.set("after", number(move.after()));
        node.set("limit", number(move.limit().limit()));
        node.set("side", move.limit().side() == null ? JsonParts.none() : JsonParts.string(move.limit().side().name()));
        node.put("unit", move.limit().unit().name());
        node.put("kept", move.kept());
        node.set("reason", JsonParts.text(move.reason()));
    }

    private static JsonNode number(BigDecimal number) {
        return number == null ? JsonParts.none() : JsonParts.number(number);
    }

    private static void target(ObjectNode node, Promise promise) {
        node.put("kind", promise.kind().name());
        node.set("code", JsonParts.string(promise.code()));
        node.set("name", JsonParts.string(promise.name()));
    }
}
