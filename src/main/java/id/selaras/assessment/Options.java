package id.selaras.assessment;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a run was asked for besides its documents.
 *
 * @param asOf    the day deadlines and assignments are measured against
 * @param threads how many agencies are judged at once; never changes the answer
 * @param dismissed memories of overlaps people rejected before; part of the input, since they are not shown again
 */
public record Options(Scope.Level scope, LocalDate asOf, int threads, Set<String> dismissed) {

    public Options {
        dismissed = Set.copyOf(dismissed);
    }

    /** A run nobody has decided anything for. */
    public Options(Scope.Level scope, LocalDate asOf, int threads) {
        this(scope, asOf, threads, Set.of());
    }
}
