package id.selaras.checking;

import id.selaras.assessment.Assessing;
import id.selaras.assessment.Assessment;
import id.selaras.assessment.ChangedPlan;
import id.selaras.assessment.Options;
import id.selaras.assessment.PreparedReference;
import id.selaras.assessment.Scope;
import id.selaras.assessment.TriedReference;
import id.selaras.assessment.WhatIf;
import id.selaras.coordination.OverlapDecisions;
import id.selaras.http.Refused;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanChange;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.submission.PlanVersion;
import id.selaras.submission.Plans;
import id.selaras.submission.ReferenceVersion;
import id.selaras.submission.References;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tries changes on the plans of a stored assessment: both sides are assessed anew, by the rules that are active now. */
@Component
class StoredTrial {

    private final Assessing assessing;
    private final Assessments assessments;
    private final StoredAnswers answers;
    private final Plans plans;
    private final References references;
    private final PreparedReferences prepared;
    private final PlanFilesReader reader;
    private final EarlierVersions earlier;
    private final OverlapDecisions decisions;
    private final Clock clock;
    /** A whole government takes seconds and much memory; more at once would take both from the jobs. */
    private final Semaphore turn = new Semaphore(1);

    StoredTrial(Assessing assessing, Assessments assessments, StoredAnswers answers, Plans plans, References references,
                PreparedReferences prepared, PlanFilesReader reader, EarlierVersions earlier, OverlapDecisions decisions, Clock clock) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.answers = answers;
        this.plans = plans;
        this.references = references;
        this.prepared = prepared;
        this.reader = reader;
        this.earlier = earlier;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Throws {@link Refused} for changes that mean no row or several, and where the plans can no longer be read. */
    WhatIf of(StoredAssessment stored, List<PlanChange> changes) {
        if (!turn.tryAcquire()) {
            throw Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "PERCOBAAN-SEDANG-BERJALAN", "Percobaan lain sedang dihitung; coba lagi sebentar.",
                    "Another trial is being worked out; try again in a moment.");
        }
        try {
            return tried(stored, changes);
        } finally {
            turn.release();
        }
    }

    private WhatIf tried(StoredAssessment stored, List<PlanChange> changes) {
        ReferenceVersion version = references.find(stored.reference()).orElseThrow();
        PreparedReference ready = prepared.of(version, stored.year(), stored.stage());
        List<PlanVersion> all = assessments.plans(stored.id()).stream().map(part -> plans.find(part.plan())
                .filter(plan -> plan.state() == PlanVersion.State.READ).orElseThrow(StoredTrial::gone)).toList();
        List<PlanVersion> versions = all.stream().filter(plan -> plan.stage() == stored.stage()).toList();
        List<PlanVersion> beside = all.stream().filter(plan -> plan.stage() != stored.stage()).toList();
        PlanFiles files = reader.read(versions, ready.reference());
        if (files.unusable()) {
            throw gone();
        }
        Plan plan = counted(files.plan(), stored);
        EarlierVersions.Read compared = earlier.of(versions, beside, ready.reference());
        List<Problem> problems = Stream.concat(files.problems().stream(), compared.problems().stream()).toList();
        Set<String> dismissed = decisions.rejected(stored.government());
        Options options = new Options(Scope.Level.valueOf(stored.scope()), stored.asOf(), Runtime.getRuntime().availableProcessors(), dismissed);
        Instant now = clock.instant();
        Problems faults = new Problems();
        ChangedPlan changed = ChangedPlan.of(plan, changes, ready.lookup(), faults);
        if (faults.unusable()) {
            throw Refused.unusable("PERUBAHAN-TIDAK-TERBACA", "Perubahan tidak dapat dicoba; setiap yang keliru disebutkan.",
                    "The changes cannot be tried; every fault is named.", faults.sorted());
        }
        BiFunction<Plan, PreparedReference, Assessment> assessed =
                (tried, reference) -> assessing.assess(tried, compared.earlier(), reference, problems, options, stored.id(), now);
        return WhatIf.of(changed.rows(), assessed.apply(plan, ready),
                assessed.apply(changed.plan(), TriedReference.of(ready, changed, assessing.rules(), options.scope())));
    }

    /** As it was counted then: all parts, or what each agency handed in last. */
    private Plan counted(Plan plan, StoredAssessment stored) {
        return plan.subActivities().count() == answers.count(AnswerKind.SUB_ACTIVITY, stored.id()) ? plan : NewestParts.of(plan);
    }

    private static Refused gone() {
        return Refused.conflict("RENCANA-TIDAK-TERSEDIA", "Rencana penilaian ini ditarik, atau sedang atau tidak dapat dibaca lagi.",
                "A plan of this assessment was withdrawn, or is being read or can no longer be read.");
    }
}
