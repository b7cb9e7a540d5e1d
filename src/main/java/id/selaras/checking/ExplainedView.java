package id.selaras.checking;

import id.selaras.http.MayBeNull;
import id.selaras.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A finding with everything that led to it.
 *
 * @param finding     in the form of the contract
 * @param file        the plan file it stands in, in the form of the contract
 * @param tableRow    the row that decided, as it is written in the rules that judged; null when the finding names none
 * @param subActivity its sub-activity with all its alignments, in the form of the contract; null for other levels
 * @param lines       the same as a text for people, both languages
 */
record ExplainedView(String assessmentId, AssessmentView.AnswerHashes hashes, AssessmentView.UsedReference reference,
                     JsonNode finding, @MayBeNull JsonNode file, @MayBeNull RuleBook.WrittenRow tableRow, @MayBeNull JsonNode subActivity, List<String> lines,
                     Map<String, String> links) {
}
