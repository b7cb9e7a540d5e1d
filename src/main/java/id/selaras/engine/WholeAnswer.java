package id.selaras.engine;

import id.selaras.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What was concluded about a government as a whole.
 *
 * @param findings in {@link Finding#ORDER}; their cells are those of the reference
 * @param tallies  by rule
 */
public record WholeAnswer(List<Finding> findings, Map<String, RuleTally> tallies) {
}
