package id.selaras.report.json;

import id.selaras.finding.Limit;
import tools.jackson.databind.node.ObjectNode;

/** An entry of {@code limits}. */
final class LimitJson {

    private LimitJson() {
    }

    static void write(ObjectNode node, Limit limit) {
        node.put("rule", limit.rule());
        node.put("tableRow", limit.row().toString());
        node.put("level", limit.level().name());
        node.set("target", JsonParts.string(limit.target()));
        node.set("value", limit.value() == null ? JsonParts.none() : JsonParts.number(limit.value()));
        node.set("limit", limit.limit() == null ? JsonParts.none() : JsonParts.number(limit.limit()));
        node.set("side", limit.side() == null ? JsonParts.none() : JsonParts.string(limit.side().name()));
        node.put("unit", limit.unit().name());
        node.set("amount", JsonParts.amount(limit.amount()));
        node.set("base", JsonParts.amount(limit.base()));
        node.set("gap", JsonParts.amount(limit.gap()));
        node.set("from", JsonParts.string(limit.from()));
        node.set("to", JsonParts.string(limit.to()));
        node.put("met", limit.met());
        node.put("legalBasis", limit.basis());
        node.put("certainty", limit.certainty().name());
        node.set("source", JsonParts.string(limit.source()));
        node.set("reason", JsonParts.text(limit.reason()));
    }
}
