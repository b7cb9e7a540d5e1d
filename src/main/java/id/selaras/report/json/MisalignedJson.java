package id.selaras.report.json;

import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.plan.SubActivity;
import id.selaras.spending.Excess;
import id.selaras.spending.Misaligned;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rupiah that serve nothing, and rupiah that findings question. */
final class MisalignedJson {

    private MisalignedJson() {
    }

    static void write(ObjectNode node, Misaligned misaligned) {
        row(node, misaligned.row().subActivity());
        node.put("verdict", misaligned.row().verdict().name());
        node.put("kind", misaligned.kind().name());
        node.set("rupiah", JsonParts.amount(misaligned.rupiah()));
        node.set("why", JsonParts.text(misaligned.why()));
        node.set("fix", JsonParts.text(misaligned.fix()));
        node.put("lineCount", misaligned.lineCount());
        ArrayNode lines = node.putArray("lines");
        for (BudgetLine line : misaligned.lines()) {
            ObjectNode told = lines.addObject();
            told.set("ref", JsonParts.string(line.at(LineColumn.AMOUNT)));
            told.set("account", JsonParts.string(line.account()));
            told.set("accountName", JsonParts.string(line.accountName()));
            told.set("rupiah", JsonParts.amount(line.amount()));
        }
    }

    static void write(ObjectNode node, Excess excess) {
        node.put("rule", excess.finding().rule());
        node.put("severity", excess.finding().severity().name());
        node.set("agency", JsonParts.string(excess.finding().agency().key()));
        node.set("code", JsonParts.string(excess.finding().code()));
        node.put("file", excess.finding().file());
        node.set("ref", JsonParts.string(excess.finding().where().get(0)));
        node.set("rupiah", JsonParts.amount(excess.rupiah()));
        node.set("message", JsonParts.text(excess.finding().message()));
    }

    static void row(ObjectNode node, SubActivity row) {
        node.put("file", row.file());
        node.set("ref", JsonParts.string(row.at()));
        node.set("agency", JsonParts.string(row.agency().key()));
        node.set("code", JsonParts.string(row.nomenclature().text()));
        node.set("name", JsonParts.string(row.name().or("")));
    }
}
