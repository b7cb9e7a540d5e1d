package id.selaras.checking;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Text;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What is said at once about rows somebody types.
 *
 * @param stored        always false: nothing of it is kept, so there is no assessment to come back to
 * @param ruleStatus    how many of the rules that judge rows could be assessed, and first of all why others could not
 * @param subActivities in the form of the contract; {@code ref} names the cell of a table made for this check
 * @param findings      in the form of the contract, with {@code fields}: JSON pointers into the request
 * @param leftOut       rules that judge whole plans and were not asked
 * @param problems      what could not be read, in the form of the contract, with {@code fields}
 */
record LiveAnswer(boolean stored, LiveHashes hashes, AssessmentView.UsedReference reference,
                  PlanStage stage, PlanPhase phase, int year, LocalDate asOf, RuleCounts ruleStatus, List<JsonNode> findings,
                  List<JsonNode> problems, List<JsonNode> subActivities, List<RowRules.LeftOut> leftOut) {

    /** SHA-256 of what was judged, and of the whole rule set whose row rules judged it. */
    record LiveHashes(String input, String ruleSet) {
    }

    /**
     * Rules by what became of them.
     *
     * @param reasons why rules could not be assessed, the most frequent first
     */
    record RuleCounts(int assessed, int notApplicable, int notAssessable, List<Reason> reasons) {
    }

    /** A missing input and the rules that need it. */
    record Reason(Text reason, List<String> rules) {
    }
}
