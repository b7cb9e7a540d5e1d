package id.selaras.finding;

import id.selaras.plan.Agency;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.util.List;

/**
 * What the agencies of a group could do; a proposal to be discussed, never a verdict.
 *
 * @param lead           who would lead, with the reason in {@code leadReason}
 * @param members        all agencies, the lead first
 * @param name           joint name of the activity
 * @param location       joint location
 * @param beneficiaries  joint beneficiaries
 * @param rupiah         allocations together
 * @param saving         estimate, formula and inputs
 * @param reasonsFor     at least one
 * @param reasonsAgainst reasons not to merge; may be empty
 * @param questions      for the coordination meeting, at least one
 */
public record MergeProposal(Agency lead, Text leadReason, List<Agency> members, Text name, String location, String beneficiaries,
                            MergeOption option, Rupiah rupiah, Saving saving, List<Text> reasonsFor, List<Text> reasonsAgainst,
                            List<Text> questions) {

    /** What to do, in GAO's sense. */
    public enum MergeOption {
        /** One activity of one agency. */
        MERGE,
        /** One agency hands its part to the other. */
        HAND_OVER,
        /** Both go on, under a named coordinator. */
        COORDINATE,
        /** Each works in other places. */
        SPLIT_BY_PLACE
    }

    /**
     * What merging may save.
     *
     * @param rupiah  null when it cannot be computed; then {@code basis} says what is missing
     * @param basis   the formula with its inputs, or the reason why there is no figure
     */
    public record Saving(Rupiah rupiah, Text basis) {
    }

    public MergeProposal {
        members = List.copyOf(members);
        reasonsFor = List.copyOf(reasonsFor);
        reasonsAgainst = List.copyOf(reasonsAgainst);
        questions = List.copyOf(questions);
    }
}
