package id.selaras.checking.overlaps;

import id.selaras.checking.AssessmentView;
import id.selaras.http.MayBeNull;
import id.selaras.problem.Text;
import id.selaras.rulebook.RuleBook;
import java.util.List;
import java.util.Map;

/**
 * How an overlap came to its score and its class.
 *
 * @param fields   the steps of the score, in order; the last one reaches it
 * @param certainty how sure its class is, and by which signs; null for a group of one outcome
 * @param tableRow the row that decided, as it is written in the rules that judged; null when those are not there
 * @param lines    the same as a text for people, both languages
 */
record ExplainedOverlap(String assessmentId, AssessmentView.AnswerHashes hashes, AssessmentView.UsedReference reference,
                        OverlapLine overlap, List<Step> fields, @MayBeNull ToldCertainty certainty, @MayBeNull RuleBook.WrittenRow tableRow, List<String> lines,
                        Map<String, String> links) {

    /**
     * One field.
     *
     * @param points   what it adds, below zero when it speaks against the overlap
     * @param possible what it could add at most
     * @param sum      the score so far
     * @param cells    those that were looked at
     */
    record Step(String field, Text label, int points, int possible, int sum, List<String> shared, List<String> differing,
                List<String> onlyFirst, List<String> onlySecond, List<SeenCell> cells) {
    }

    /** A cell of the sender's workbook. */
    record SeenCell(String agency, String file, String ref) {
    }
}
