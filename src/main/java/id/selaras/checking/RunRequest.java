package id.selaras.checking;

import id.selaras.assessment.Scope;
import id.selaras.submission.Job;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.ReferenceVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * What one job is to check.
 *
 * @param plans  of one government, year, stage and phase; not empty
 * @param beside of other stages of the same year, to compare with
 * @param lang   {@code id} or {@code en}
 */
record RunRequest(Job job, List<PlanVersion> plans, List<PlanVersion> beside, ReferenceVersion reference, Scope.Level scope,
                  LocalDate asOf, String lang) {

    PlanVersion first() {
        return plans.get(0);
    }
}
