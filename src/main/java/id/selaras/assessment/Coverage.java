package id.selaras.assessment;

import id.selaras.finding.Alignment;
import id.selaras.plan.Rupiah;

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

    /** How money that serves several targets is counted. */
    public enum Counting {
        /** In full under each target: the rows do not add up to the total. */
        GROSS,
        /** Split over the targets: the rows add up to the total. */
        SHARED
    }
}
