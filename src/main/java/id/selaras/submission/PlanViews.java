package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows one plan with its reading, its job and the assessments it went into. */
@Component
class PlanViews {

    private final JdbcClient database;
    private final Plans plans;
    private final Jobs jobs;
    private final JobViews jobViews;
    private final JsonMapper json;

    PlanViews(JdbcClient database, Plans plans, Jobs jobs, JobViews jobViews, JsonMapper json) {
        this.database = database;
        this.plans = plans;
        this.jobs = jobs;
        this.jobViews = jobViews;
        this.json = json;
    }

    PlanView of(PlanVersion plan, Caller caller) {
        JsonNode reading = plan.reading() == null ? json.nullNode() : json.readTree(plan.reading());
        return new PlanView(plan.id(), plan.government(), plan.year(), plan.stage(), plan.phase(), plan.declaredAgency(),
                plan.version(), plans.newestVersion(plan), plan.fileName(), plan.sha256(), plan.state(), plan.receivedAt(),
                plan.receivedBy(), plan.agencies(), plan.mapping() == null ? null : json.readTree(plan.mapping()),
                reading.get("files"), reading.get("problems"), jobs.lastOf(plan.id()).map(jobViews::of).orElse(null),
                assessments(plan, caller), plan.deletedAt(), plan.deletedBy(), plan.deletedReason(), PlanView.links(plan));
    }

    /** What is answered about a plan that waits for its job, or has it behind it. */
    PlanAccepted accepted(PlanVersion plan) {
        return new PlanAccepted(PlanLine.of(plan), jobViews.of(jobs.lastOf(plan.id()).orElseThrow()));
    }

    /** An assessment over several agencies is shown only to those who may see all of them. */
    private List<PlanView.Measured> assessments(PlanVersion plan, Caller caller) {
        boolean all = caller.mayForAll(Permission.ASSESSMENT_READ, plan.government());
        Set<String> own = caller.ownAgencies(Permission.ASSESSMENT_READ, plan.government());
        return database.sql("""
                select distinct a.id, a.scope, a.created_at from assessment a join assessment_plan p on p.assessment = a.id
                where p.plan = :plan and (:everything = 1 or not exists (
                    select 1 from assessment_agency g where g.assessment = a.id and g.agency not in (:own)))
                order by a.created_at desc, a.id""")
                .param("plan", plan.id()).param("everything", all ? 1 : 0).param("own", own.isEmpty() ? Set.of("-") : own)
                .query((row, at) -> new PlanView.Measured(row.getString("id"), row.getString("scope"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant())).list();
    }
}
