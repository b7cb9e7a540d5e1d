package id.selaras.intake;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanFile;
import java.util.List;
import java.util.Set;

/** What one file gave, whatever its layout. */
interface ReadFile {

    /** The fiscal years the file names. */
    Set<Integer> years();

    List<RowLedger> ledgers();

    List<AgencyPlan> agencies();

    PlanFile planFile();
}
