package id.selaras.assessment;

import java.time.LocalDate;

/**
 * What a run was asked for besides its documents.
 *
 * @param asOf    the day deadlines and assignments are measured against
 * @param threads how many agencies are judged at once; never changes the answer
 */
public record Options(Scope.Level scope, LocalDate asOf, int threads) {
}
