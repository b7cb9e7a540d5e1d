package id.selaras.report.json;

import id.selaras.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One entry of section {@code findings}. */
final class FindingJson {

    private FindingJson() {
    }

    static void write(ObjectNode node, String id, Finding finding) {
        node.put("id", id);
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().name());
        node.put("level", finding.level().told());
        node.put("file", finding.file());
        node.put("row", finding.row());
        ArrayNode where = node.putArray("where");
        finding.where().forEach(cell -> where.add(JsonParts.string(cell)));
        node.set("agency", JsonParts.string(finding.agency() == null ? null : finding.agency().key()));
        node.set("code", JsonParts.string(finding.code()));
        node.set("message", JsonParts.text(finding.message()));
        node.set("found", JsonParts.both(finding.found()));
        node.set("expected", JsonParts.both(finding.expected()));
        node.set("legalBasis", JsonParts.string(finding.legalBasis()));
        node.put("certainty", finding.certainty().name());
        node.set("rupiah", JsonParts.amount(finding.rupiah()));
        node.set("fix", JsonParts.text(finding.fix()));
        node.set("tableRow", JsonParts.string(finding.tableRow()));
    }
}
