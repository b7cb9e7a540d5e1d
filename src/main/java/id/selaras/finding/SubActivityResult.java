package id.selaras.finding;

import id.selaras.plan.SubActivity;
import java.util.List;

/**
 * What was understood of one sub-activity.
 *
 * @param primary    theme code, {@code SUPPORT} or {@code NONE}; never null
 * @param indicators the government's indicator codes it serves, strongest first
 * @param priorities its priority-programme codes, strongest first
 * @param strength   its strongest alignment: what its rupiah count under
 * @param score      0-100, from the verdict table
 * @param verdictRow the row of the verdict table
 */
public record SubActivityResult(SubActivity subActivity, String primary, List<String> indicators,
                                List<String> priorities, Strength strength, Verdict verdict, int score,
                                TableRowRef verdictRow, List<Alignment> alignments) {

    public SubActivityResult {
        indicators = List.copyOf(indicators);
        priorities = List.copyOf(priorities);
        alignments = List.copyOf(alignments);
    }
}
