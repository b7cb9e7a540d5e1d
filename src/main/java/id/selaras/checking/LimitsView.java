package id.selaras.checking;

import id.selaras.http.MayBeNull;
import id.selaras.problem.Text;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Limits of the whole budget beside what it does, in the form of the contract.
 *
 * @param assessed false where the run was not over the whole government: nothing can then be said of its budget
 * @param reason   why not; null when it was
 */
record LimitsView(String assessmentId, AssessmentView.AnswerHashes hashes, boolean assessed, @MayBeNull Text reason, List<JsonNode> limits) {

    static LimitsView of(StoredAssessment assessment, StoredAnswers answers, boolean assessed) {
        return new LimitsView(assessment.id(), AssessmentView.AnswerHashes.of(assessment), assessed,
                assessed ? null : CascadeView.NOT_THE_WHOLE, answers.all(AnswerKind.LIMIT, assessment.id()));
    }
}
