package id.selaras.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored jobs; the writing methods are called by effects only. */
@Repository
public class Jobs {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Jobs(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Queues a job; its number is given by the journal stamp of the change that asked for it. */
    public void queue(Job job) {
        database.sql("""
                insert into job (id, number, kind, government, plan, assessment, request, state, queued_at, queued_by)
                values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?)""")
                .params(job.id(), job.number(), job.kind().name(), job.government(), job.plan(), job.assessment(),
                        job.request(), job.queuedAt().atOffset(ZoneOffset.UTC), job.queuedBy())
                .update();
        events.publishEvent(new JobQueued(job.id()));
    }

    /** Ends a queued job; throws {@link JobCancelled} when it is over already. */
    public void finish(String id, Job.State state, String outcome, Instant at) {
        int ended = database.sql("update job set state = ?, outcome = ?, finished_at = ? where id = ? and state = 'QUEUED'")
                .params(state.name(), outcome, at.atOffset(ZoneOffset.UTC), id).update();
        if (ended == 0) {
            throw new JobCancelled();
        }
    }

    /** The job that makes an assessment, or made it; its newest where there are several. */
    public Optional<Job> ofAssessment(String assessment) {
        return database.sql("select * from job where assessment = ? order by number desc limit 1").param(assessment)
                .query(Jobs::job).optional();
    }

    public Optional<Job> find(String id) {
        return database.sql("select * from job where id = ?").param(id).query(Jobs::job).optional();
    }

    /** Everything not yet done, oldest first. */
    public List<Job> queued() {
        return database.sql("select * from job where state = 'QUEUED' order by number").query(Jobs::job).list();
    }

    /** The job that was asked for last for a plan alone. */
    public Optional<Job> lastOf(String plan) {
        return database.sql("select * from job where plan = ? order by number desc limit 1").param(plan).query(Jobs::job)
                .optional();
    }

    /** A page of those a condition names, newest first. */
    List<Job> page(String where, Map<String, Object> parameters, int limit, long offset) {
        return database.sql("select * from job " + where + " order by number desc limit :limit offset :offset")
                .params(parameters).param("limit", limit).param("offset", offset).query(Jobs::job).list();
    }

    long count(String where, Map<String, Object> parameters) {
        return database.sql("select count(*) from job " + where).params(parameters).query(Long.class).single();
    }

    /** The oldest job that nobody works on yet, of a kind that somebody can do, and of no plan that is being worked on. */
    Optional<Job> next(Collection<Job> busy, Collection<Job.Kind> kinds) {
        // one value that is never an id keeps the lists from being empty
        List<String> jobs = Stream.concat(Stream.of("-"), busy.stream().map(Job::id)).toList();
        List<String> plans = Stream.concat(Stream.of("-"), busy.stream().map(Job::plan).filter(Objects::nonNull)).toList();
        List<String> known = Stream.concat(Stream.of("-"), kinds.stream().map(Job.Kind::name)).toList();
        return database.sql("""
                select * from job where state = 'QUEUED' and id not in (:jobs) and (plan is null or plan not in (:plans))
                and kind in (:kinds) order by number limit 1""")
                .param("jobs", jobs).param("plans", plans).param("kinds", known).query(Jobs::job).optional();
    }

    /**
     * Notes that somebody begins a job, before anything of it is done.
     *
     * @return how often it was begun before without being ended or laid down: each time the process died over it
     */
    int begun(String id) {
        database.sql("update job set begun = begun + 1 where id = ?").param(id).update();
        return database.sql("select begun from job where id = ?").param(id).query(Integer.class).single() - 1;
    }

    /** Notes that a job was ended or laid down in order. */
    void laidDown(String id) {
        database.sql("update job set begun = 0 where id = ?").param(id).update();
    }

    /** How many unfinished jobs are older than the one of that number. */
    int queuedBefore(long number) {
        return database.sql("select count(*) from job where state = 'QUEUED' and number < ?").param(number)
                .query(Integer.class).single();
    }

    static Job job(ResultSet row, int at) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Job(row.getString("id"), row.getLong("number"), Job.Kind.valueOf(row.getString("kind")),
                row.getString("government"), row.getString("plan"), row.getString("assessment"), row.getString("request"),
                Job.State.valueOf(row.getString("state")), row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getString("queued_by"), finished == null ? null : finished.toInstant(), row.getString("outcome"));
    }
}
