package id.selaras.report.json;

import id.selaras.finding.MergeProposal;
import id.selaras.plan.Agency;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The proposal of a group; agencies by their keys, as in {@code subActivities}. */
final class ProposalJson {

    private ProposalJson() {
    }

    static JsonNode of(MergeProposal proposal) {
        if (proposal == null) {
            return JsonParts.none();
        }
        ObjectNode node = JsonParts.object();
        node.set("lead", JsonParts.string(proposal.lead().key()));
        node.set("leadReason", JsonParts.text(proposal.leadReason()));
        JsonParts.strings(node.putArray("members"), proposal.members().stream().map(Agency::key).toList());
        node.set("name", JsonParts.text(proposal.name()));
        node.set("location", JsonParts.string(proposal.location()));
        node.set("beneficiaries", JsonParts.string(proposal.beneficiaries()));
        node.put("option", proposal.option().name());
        node.set("rupiah", JsonParts.amount(proposal.rupiah()));
        node.set("saving", JsonParts.amount(proposal.saving().rupiah()));
        node.set("savingBasis", JsonParts.text(proposal.saving().basis()));
        node.set("reasonsFor", JsonParts.texts(proposal.reasonsFor()));
        node.set("reasonsAgainst", JsonParts.texts(proposal.reasonsAgainst()));
        node.set("questions", JsonParts.texts(proposal.questions()));
        return node;
    }
}
