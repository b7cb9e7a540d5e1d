package id.selaras.checking.overlaps;

import id.selaras.http.MayBeNull;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the agencies could do. An agency's own account is told who would lead, who takes part, and which way, nothing else.
 *
 * @param saving      null when it cannot be computed, then {@code savingBasis} says what is missing
 */
record ToldProposal(Party lead, @MayBeNull Text leadReason, List<Party> members, Text name, @MayBeNull String location,
                    @MayBeNull String beneficiaries, String option, @MayBeNull BigDecimal rupiah, @MayBeNull BigDecimal saving,
                    @MayBeNull Text savingBasis, @MayBeNull List<Text> reasonsFor, @MayBeNull List<Text> reasonsAgainst,
                    @MayBeNull List<Text> questions) {

    /** An agency by its key and its name. */
    record Party(String agency, String agencyName) {

        Party named(Map<String, String> names) {
            return new Party(agency, names.getOrDefault(agency, agencyName));
        }
    }

    ToldProposal named(Map<String, String> names) {
        return new ToldProposal(lead.named(names), leadReason, members.stream().map(party -> party.named(names)).toList(), name,
                location, beneficiaries, option, rupiah, saving, savingBasis, reasonsFor, reasonsAgainst, questions);
    }

    /** Without money, and without what was taken from the rows of others. */
    ToldProposal forAnAgency() {
        return new ToldProposal(lead, null, members, name, null, null, option, null, null, null, null, null, null);
    }
}
