package id.selaras.engine;

import id.selaras.finding.Finding;
import id.selaras.finding.SubActivityResult;
import id.selaras.problem.Text;
import java.util.List;
import java.util.Map;

/**
 * What was concluded about one agency.
 *
 * @param tallies       by rule, for the rules that apply in the agency's context
 * @param notApplicable by rule, with the reason
 */
public record AgencyAnswer(List<SubActivityResult> subActivities, List<Finding> findings,
                           Map<String, RuleTally> tallies, Map<String, Text> notApplicable) {
}
