package id.selaras.finding;

import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of different agencies that overlap: a pair, or for an outcome several agencies serve, a group told as one.
 *
 * @param id       {@code O1}, {@code O2}, ... in {@link #ORDER}
 * @param paidRole the field role both pay, null when it is no such case
 * @param score    0-100, the sum of the evidence
 * @param rows     two; for the channel OUTCOME two or more; of one agency never all
 * @param certainty by which signs its class was told; null for a group of one outcome
 * @param place    the place they share, as shown to people; empty when it is the whole region
 * @param concept  the outcome they share (channel OUTCOME), else null
 * @param why      one sentence
 * @param tableRow the row of the class table that decided
 * @param memory   SHA-256 over what the rows say (agency, code, words; neither year nor amounts): a decision about the overlap
 *                 is remembered under it
 * @param group    id of the {@link OverlapGroup} it belongs to, never null
 */
public record Overlap(String id, OverlapClass kind, String paidRole, OverlapChannel channel, int score, List<SubActivity> rows,
                      List<FieldEvidence> evidence, PairCertainty certainty, String place, String concept, Text why, TableRowRef tableRow,
                      String memory, String group) {

    /** Gravest class first, then by score, then by the rows. */
    public static final Comparator<Overlap> ORDER = Comparator.comparing(Overlap::kind)
            .thenComparing(Comparator.comparingInt(Overlap::score).reversed())
            .thenComparing(overlap -> overlap.rows().get(0).id(), Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
            .thenComparing(overlap -> overlap.rows().get(1).id(), Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
            .thenComparing(Overlap::memory);

    public Overlap {
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
        if (rows.size() < 2) {
            throw new IllegalArgumentException("an overlap has at least two rows");
        }
    }

    /** One whose class was not told by signs. */
    public Overlap(String id, OverlapClass kind, String paidRole, OverlapChannel channel, int score, List<SubActivity> rows,
                   List<FieldEvidence> evidence, String place, String concept, Text why, TableRowRef tableRow, String memory, String group) {
        this(id, kind, paidRole, channel, score, rows, evidence, null, place, concept, why, tableRow, memory, group);
    }

    /** The same with its number and its group. */
    public Overlap named(String number, String ofGroup) {
        return new Overlap(number, kind, paidRole, channel, score, rows, evidence, certainty, place, concept, why, tableRow, memory, ofGroup);
    }
}
