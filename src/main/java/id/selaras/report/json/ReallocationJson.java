package id.selaras.report.json;

import id.selaras.spending.Promise;
import id.selaras.spending.Reallocation;
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
    }

    private static void target(ObjectNode node, Promise promise) {
        node.put("kind", promise.kind().name());
        node.set("code", JsonParts.string(promise.code()));
        node.set("name", JsonParts.string(promise.name()));
    }
}
