package id.selaras.intake;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanFile;
import java.util.List;
import java.util.Set;

/** What one file gave, whatever its layout. */
interface ReadFile {

    /** The fiscal years the file names. */
    Set<Integer> years();

    /** The year a document of several years is read at; null for a document of one year or none. */
    default Integer seriesYear() {
        return null;
    }

    List<RowLedger> ledgers();

    List<AgencyPlan> agencies();

    PlanFile planFile();
}
