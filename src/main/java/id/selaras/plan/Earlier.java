package id.selaras.plan;

/**
 * What the plan at hand is compared with.
 *
 * @param yearBefore    plans of the fiscal year before; null when none was given
 * @param versionBefore an earlier version of the same stage and year; null when none was given
 */
public record Earlier(Plan yearBefore, Plan versionBefore) {

    public static final Earlier NONE = new Earlier(null, null);
}
