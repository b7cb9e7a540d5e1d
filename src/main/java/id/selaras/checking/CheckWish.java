package id.selaras.checking;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.time.LocalDate;
import java.util.List;

/**
 * A live check as it was understood.
 *
 * @param asOf      null: 1 January of the year
 * @param reference id of a version; null: the one valid for the year
 * @param agency    code; null when not sent, likewise {@code agencyName}
 */
record CheckWish(int year, PlanStage stage, PlanPhase phase, LocalDate asOf, String reference, String agency, String agencyName,
                 List<SentRow> rows) {
}
