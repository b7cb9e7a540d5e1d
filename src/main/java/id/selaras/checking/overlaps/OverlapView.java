package id.selaras.checking.overlaps;

import id.selaras.checking.AssessmentView;
import id.selaras.coordination.DecisionView;
import id.selaras.http.MayBeNull;
import java.util.List;
import java.util.Map;

/**
 * One overlap.
 *
 * @param evidence      what each field adds to the score; null in the account of an agency
 * @param certainty     how sure its class is; null in the account of an agency and for a group of one outcome
 * @param tableRow      the row of the class table that decided; null in the account of an agency
 * @param proposal      of its group; in the account of an agency without money and reasons
 * @param groupOverlaps the other overlaps of its group, rejected ones too
 * @param history       every decision about what its rows say, newest first
 */
record OverlapView(String assessmentId, AssessmentView.AnswerHashes hashes, OverlapLine overlap,
                   @MayBeNull List<ToldEvidence> evidence, @MayBeNull ToldCertainty certainty, @MayBeNull String tableRow, @MayBeNull ToldProposal proposal,
                   List<OverlapLine> groupOverlaps, List<DecisionView> history, Map<String, String> links) {
}
