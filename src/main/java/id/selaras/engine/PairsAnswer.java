package id.selaras.engine;

import id.selaras.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What was concluded about rows of different agencies beside each other.
 *
 * @param findings in {@link Finding#ORDER}; a pair may be found from either of its rows
 * @param tallies  by rule; subjects are rows, not pairs, and the money of a row counts once
 */
public record PairsAnswer(List<Finding> findings, Map<String, RuleTally> tallies) {
}
