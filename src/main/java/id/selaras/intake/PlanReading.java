package id.selaras.intake;

import id.selaras.plan.Plan;
import id.selaras.problem.Problems;
import java.util.List;

/**
 * What reading plan files gave.
 *
 * @param plan     all that could be read; its year is 0 when none is known (then a BLOK problem says so)
 * @param problems all that could not, over all files
 * @param ledgers  what became of every row, one per sheet that was read
 */
public record PlanReading(Plan plan, Problems problems, List<RowLedger> ledgers) {

    public PlanReading {
        ledgers = List.copyOf(ledgers);
    }
}
