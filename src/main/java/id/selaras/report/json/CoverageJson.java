package id.selaras.report.json;

import id.selaras.assessment.Coverage;
import tools.jackson.databind.node.ObjectNode;

/** One entry of section {@code coverage}. */
final class CoverageJson {

    private CoverageJson() {
    }

    static void write(ObjectNode node, Coverage coverage) {
        node.set("target", JsonParts.string(coverage.target()));
        node.put("kind", coverage.kind().name());
        node.set("allocation", JsonParts.amount(coverage.allocation()));
        node.put("counting", coverage.counting().name());
        node.put("subActivities", coverage.subActivities());
    }
}
