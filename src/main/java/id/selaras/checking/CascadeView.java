package id.selaras.checking;

import id.selaras.http.MayBeNull;
import id.selaras.problem.Text;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Coverage from the vision down to the programmes, in the form of the contract.
 *
 * @param assessed false where the run was not over the whole government: nothing can then be said from the top
 * @param reason   why not; null when it was
 */
record CascadeView(String assessmentId, AssessmentView.AnswerHashes hashes, boolean assessed, @MayBeNull Text reason,
                   List<JsonNode> nodes, List<JsonNode> gaps, List<JsonNode> issues) {

    static final Text NOT_THE_WHOLE = Text.of("Penilaian ini tidak berlingkup seluruh pemerintah daerah (GOVERNMENT).",
            "This assessment was not over the whole government (GOVERNMENT).");

    /** @param assessed whether the run was over the whole government */
    static CascadeView of(StoredAssessment assessment, StoredAnswers answers, boolean assessed) {
        return new CascadeView(assessment.id(), AssessmentView.AnswerHashes.of(assessment), assessed, assessed ? null : NOT_THE_WHOLE,
                answers.all(AnswerKind.CASCADE_NODE, assessment.id()), answers.all(AnswerKind.CASCADE_GAP, assessment.id()),
                answers.all(AnswerKind.REGION_ISSUE, assessment.id()));
    }
}
