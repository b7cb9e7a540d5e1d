package id.selaras.checking.overlaps;

import id.selaras.problem.Text;
import java.util.List;

/**
 * An overlap as its document tells it.
 *
 * @param kind    its class
 * @param special its case: PAID_ROLE or null
 * @param certainty null for a group of one outcome
 * @param concept the outcome the rows share; null unless they were brought together by it
 */
record ToldOverlap(String id, String kind, String special, String channel, int score, String group, String place, String concept,
                   String memory, Text why, String tableRow, List<ToldRow> rows, List<ToldEvidence> evidence, ToldCertainty certainty, ToldProposal proposal) {
}
