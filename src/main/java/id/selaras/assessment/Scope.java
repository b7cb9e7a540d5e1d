package id.selaras.assessment;

import id.selaras.plan.Agency;
import java.util.List;

/**
 * How much of a government a run saw.
 *
 * @param level            GOVERNMENT: all agencies of the reference were expected
 * @param agenciesExpected agencies that should be there; with AGENCY as many as are present
 * @param present          agencies that were judged, by code
 * @param missing          names of expected agencies without a plan; empty with AGENCY
 */
public record Scope(Level level, int agenciesExpected, List<Agency> present, List<String> missing) {

    /** What one or a few agencies sent, or the whole government. */
    public enum Level {
        AGENCY, GOVERNMENT
    }

    public Scope {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }
}
