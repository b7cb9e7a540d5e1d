package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who sees which job: the job of a plan is seen by those who see the plan, a job over several plans by those who see all agencies
 * and by whoever asked for it.
 */
@Component
class JobAccess {

    private final Jobs jobs;
    private final Plans plans;
    private final JobViews views;

    JobAccess(Jobs jobs, Plans plans, JobViews views) {
        this.jobs = jobs;
        this.plans = plans;
        this.views = views;
    }

    /** The job, or the same refusal for one that is not there and one that is not for this caller. */
    Job wanted(Caller caller, String id) {
        return jobs.find(id).filter(job -> sees(caller, job)).orElseThrow(() -> Refused.notFound("PEKERJAAN-TIDAK-ADA",
                "Pekerjaan itu tidak ada, atau bukan milik perangkat daerah Anda.",
                "There is no such job, or it is not your agency's."));
    }

    /** Those who may hand in the plan, and whoever asked for the job. */
    boolean mayCancel(Caller caller, Job job) {
        boolean mine = job.queuedBy().equals(caller.name()) && caller.may(Permission.ASSESSMENT_REQUEST, job.government());
        return mine || (job.kind() == Job.Kind.PLAN ? plans.visible(caller, Permission.PLAN_SUBMIT, job.plan()).isPresent()
                : caller.mayForAll(Permission.PLAN_SUBMIT, job.government()));
    }

    /** A page of a government's jobs, newest first. */
    Listing<JobView> page(Caller caller, String government, JobFilter filter, PageWish wish) {
        Map<String, Object> parameters = new HashMap<>();
        String where = filter.condition(government, parameters);
        if (!caller.mayForAll(Permission.PLAN_READ, government)) {
            where += " and (kind = 'ASSESSMENT' and queued_by = :me or exists (select 1 from plan where plan.id = job.plan"
                    + PlanFilter.ownedBy(caller.ownAgencies(Permission.PLAN_READ, government), parameters) + "))";
            parameters.put("me", caller.name());
        }
        if (filter.open()) {
            List<JobView> now = jobs.page(where, parameters, Integer.MAX_VALUE, 0).stream().map(views::of)
                    .filter(job -> job.state() == filter.state()).toList();
            return new Listing<>(now.stream().skip(wish.offset()).limit(wish.size()).toList(), wish.page(), wish.size(), now.size());
        }
        return new Listing<>(jobs.page(where, parameters, wish.size(), wish.offset()).stream().map(views::of).toList(),
                wish.page(), wish.size(), jobs.count(where, parameters));
    }

    private boolean sees(Caller caller, Job job) {
        if (job.kind() == Job.Kind.PLAN) {
            return plans.visible(caller, Permission.PLAN_READ, job.plan()).isPresent();
        }
        return caller.mayForAll(Permission.ASSESSMENT_READ, job.government())
                || job.queuedBy().equals(caller.name()) && caller.may(Permission.ASSESSMENT_READ, job.government());
    }
}
