package id.selaras.assessment;

import id.selaras.finding.Alignment;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.List;

/**
 * How much money stands behind one target.
 *
 * @param target        indicator, theme or priority-programme code
 * @param name          its name; the code again where the reference gives none
 * @param kind          what the target is
 * @param counting      whether a sub-activity that serves several targets counts in full under each
 * @param subActivities how many sub-activities stand behind the money
 */
public record Coverage(String target, String name, Alignment.Kind kind, Rupiah allocation, Counting counting,
                       int subActivities) {

    /** The same targets counted over some rows only. */
    public static List<Coverage> of(List<Coverage> targets, List<SubActivityResult> rows) {
        return targets.stream().map(line -> {
            List<SubActivity> serving = rows.stream().filter(line::isServedBy).map(SubActivityResult::subActivity).toList();
            return new Coverage(line.target, line.name, line.kind,
                    serving.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus), line.counting, serving.size());
        }).toList();
    }

    private boolean isServedBy(SubActivityResult row) {
        return switch (kind) {
            case THEME -> row.primary().equals(target);
            case INDICATOR -> row.indicators().contains(target);
            default -> row.priorities().contains(target);
        };
    }

    /** How money that serves several targets is counted. */
    public enum Counting {
        /** In full under each target: the rows do not add up to the total. */
        GROSS,
        /** Split over the targets: the rows add up to the total. */
        SHARED
    }
}
