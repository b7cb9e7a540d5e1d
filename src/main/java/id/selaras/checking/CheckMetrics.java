package id.selaras.checking;

import id.selaras.assessment.Assessment;
import id.selaras.submission.Job;
import id.selaras.submission.JobCancelled;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts checks; nothing in it names a person, an agency or a file. */
@Component
class CheckMetrics {

    private final MeterRegistry registry;
    private final DistributionSummary rows;
    private final DistributionSummary findings;
    private final DistributionSummary problems;

    CheckMetrics(MeterRegistry registry) {
        this.registry = registry;
        rows = summary("selaras.check.rows", "rows", "sub-activities of a check");
        findings = summary("selaras.check.findings", "findings", "findings of a check");
        problems = summary("selaras.check.problems", "problems", "cells and rows of a check that could not be read");
    }

    /** Times one piece of work as {@code selaras.checks}, by its kind and by what came of it. */
    Record timed(Job.Kind kind, Supplier<Record> work) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "failed";
        try {
            Record end = work.get();
            outcome = end instanceof AssessmentStored ? "done" : "refused";
            return end;
        } catch (JobCancelled cancelled) {
            outcome = "cancelled";
            throw cancelled;
        } finally {
            sample.stop(Timer.builder("selaras.checks").description("checks by a job, waiting to paint included")
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT)).tag("outcome", outcome).register(registry));
        }
    }

    void checked(Assessment assessment) {
        rows.record(assessment.subActivities().size());
        findings.record(assessment.findings().size());
        problems.record(assessment.problems().size());
    }

    private DistributionSummary summary(String name, String unit, String description) {
        return DistributionSummary.builder(name).baseUnit(unit).description(description).register(registry);
    }
}
