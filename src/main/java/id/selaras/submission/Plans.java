package id.selaras.submission;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.http.Listing;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.journal.Stamp;
import id.selaras.plan.Agency;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans as they were handed in, each version for itself. */
@Repository
public class Plans {

    private static final String AGENCIES = """
            (select array_agg(agency order by agency) from plan_agency where plan_agency.plan = plan.id) as agencies
            from plan\s""";
    private static final String SELECT = "select plan.*, " + AGENCIES;
    /** Without what was read of each, which can be long. */
    private static final String LINES = """
            select id, government, fiscal_year, stage, phase, declared_agency, version, file_name, sha256, state, received_at,
            received_by, deleted_at, deleted_by, deleted_reason, null as mapping, null as reading,\s""" + AGENCIES;
    private static final String SERIES = """
            where government = ? and fiscal_year = ? and stage = ? and phase = ? and coalesce(declared_agency, '') = ?\s""";

    private final JdbcClient database;

    Plans(JdbcClient database) {
        this.database = database;
    }

    public Optional<PlanVersion> find(String id) {
        return database.sql(SELECT + "where id = ?").param(id).query(Plans::plan).optional();
    }

    /** The plan when this caller may do that with it: all of its agencies must be the caller's, or the role hold for all. */
    public Optional<PlanVersion> visible(Caller caller, Permission permission, String id) {
        return find(id).filter(plan -> caller.may(permission, plan.government(), plan.owners()));
    }

    /**
     * What reading a plan gave, in place of an earlier reading; a plan that was withdrawn meanwhile stays so. Called by
     * effects only.
     *
     * @param state    READ or REFUSED
     * @param agencies found in the file, each key once
     * @param reading  JSON {@code {files, problems}}
     */
    public void read(String id, PlanVersion.State state, List<Agency> agencies, String reading) {
        int open = database.sql("update plan set state = ?, reading = ? where id = ? and state <> 'DELETED'")
                .params(state.name(), reading, id).update();
        if (open > 0) {
            database.sql("delete from plan_agency where plan = ?").param(id).update();
            agencies.forEach(agency -> database.sql("insert into plan_agency (plan, agency, name) values (?, ?, ?)")
                    .params(id, agency.key(), agency.name()).update());
        }
    }

    /** The plan, or the refusal every call gives for one that is not there or not for this caller. */
    PlanVersion wanted(Caller caller, Permission permission, String id) {
        return visible(caller, permission, id).orElseThrow(Plans::missing);
    }

    /** What is answered about a plan that is not there or not for the caller. */
    public static Refused missing() {
        return Refused.notFound("RENCANA-TIDAK-ADA", "Rencana itu tidak ada, atau bukan milik perangkat daerah Anda.",
                "There is no such plan, or it is not your agency's.");
    }

    /**
     * The plans that were read, without those all of whose agencies stand in a newer one.
     *
     * @return in no particular order; empty when none was read
     */
    public List<PlanVersion> newestOfEachAgency(String government, int year, PlanStage stage, PlanPhase phase) {
        return database.sql(SELECT + """
                where government = :g and fiscal_year = :y and stage = :s and phase = :p and state = 'READ' and exists (
                    select 1 from plan_agency a where a.plan = plan.id and not exists (
                        select 1 from plan_agency b join plan newer on newer.id = b.plan
                        where b.agency = a.agency and newer.government = :g and newer.fiscal_year = :y and newer.stage = :s
                        and newer.phase = :p and newer.state = 'READ' and (newer.received_at > plan.received_at
                            or newer.received_at = plan.received_at and newer.id > plan.id)))""")
                .param("g", government).param("y", year).param("s", stage.name()).param("p", phase.name()).query(Plans::plan).list();
    }

    /** The same over all phases of a stage. */
    public List<PlanVersion> newestOfEachAgency(String government, int year, PlanStage stage) {
        return database.sql(SELECT + """
                where government = :g and fiscal_year = :y and stage = :s and state = 'READ' and exists (
                    select 1 from plan_agency a where a.plan = plan.id and not exists (
                        select 1 from plan_agency b join plan newer on newer.id = b.plan
                        where b.agency = a.agency and newer.government = :g and newer.fiscal_year = :y and newer.stage = :s
                        and newer.state = 'READ' and (newer.received_at > plan.received_at
                            or newer.received_at = plan.received_at and newer.id > plan.id)))""")
                .param("g", government).param("y", year).param("s", stage.name()).query(Plans::plan).list();
    }

    /** The version of the same series before this one that was read; empty for the first. */
    public Optional<PlanVersion> versionBefore(PlanVersion plan) {
        return database.sql(SELECT + SERIES + "and version < ? and state = 'READ' order by version desc limit 1")
                .params(series(PlanOptions.of(plan))).param(plan.version()).query(Plans::plan).optional()
                .filter(before -> plan.agencies().isEmpty() || before.agencies().stream().anyMatch(plan.agencies()::contains));
    }

    /** The submission of the same bytes with the same options that was not withdrawn. */
    Optional<PlanVersion> same(PlanOptions options, String sha256) {
        return database.sql(SELECT + SERIES + "and sha256 = ? and state <> 'DELETED' order by version desc limit 1")
                .params(series(options)).param(sha256).query(Plans::plan).optional();
    }

    /** The highest version handed in with these options, withdrawn ones counted; 0 when there is none. */
    int lastVersion(PlanOptions options) {
        return database.sql("select coalesce(max(version), 0) from plan " + SERIES).params(series(options)).query(Integer.class).single();
    }

    /** The highest version with the options of that plan that was not withdrawn; its own when there is none. */
    int newestVersion(PlanVersion plan) {
        return database.sql("select coalesce(max(version), ?) from plan " + SERIES + "and state <> 'DELETED'").param(plan.version())
                .params(series(PlanOptions.of(plan))).query(Integer.class).single();
    }

    private static List<Object> series(PlanOptions options) {
        return List.of(options.government(), options.year(), options.stage().name(), options.phase().name(),
                options.agency() == null ? "" : options.agency());
    }

    /**
     * A page of a government's plans.
     *
     * @param own   agencies the caller is bound to; null for a caller who sees all
     * @param order a clause of {@link Sorting}
     */
    Listing<PlanVersion> page(String government, PlanFilter filter, Set<String> own, String order, PageWish wish) {
        Map<String, Object> parameters = new HashMap<>();
        String where = "where " + filter.condition(government, parameters)
                + (own == null ? "" : PlanFilter.ownedBy(own, parameters));
        long total = database.sql("select count(*) from plan " + where).params(parameters).query(Long.class).single();
        List<PlanVersion> items = database.sql(LINES + where + " order by " + order + " limit :limit offset :offset")
                .params(parameters).param("limit", wish.size()).param("offset", wish.offset()).query(Plans::plan).list();
        return new Listing<>(items, wish.page(), wish.size(), total);
    }

    /** Called by effects only. */
    void receive(PlanReceived change, int version, Stamp stamp) {
        database.sql("""
                insert into plan (id, government, fiscal_year, stage, phase, declared_agency, version, file_name, sha256,
                state, received_at, received_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?)""")
                .params(change.plan(), change.government(), change.year(), change.stage().name(), change.phase().name(),
                        change.agency(), version, change.fileName(), change.sha256(), stamp.at().atOffset(ZoneOffset.UTC),
                        stamp.actor())
                .update();
    }

    /** Forgets what was read, so that it is read again; null keeps the mapping. Called by effects only. */
    void unread(String id, String mapping) {
        database.sql("update plan set state = 'RECEIVED', reading = null, mapping = coalesce(?, mapping) where id = ?")
                .params(mapping, id).update();
        database.sql("delete from plan_agency where plan = ?").param(id).update();
    }

    /** Called by effects only. */
    void withdraw(String id, String reason, Stamp stamp) {
        database.sql("update plan set state = 'DELETED', deleted_at = ?, deleted_by = ?, deleted_reason = ? where id = ?")
                .params(stamp.at().atOffset(ZoneOffset.UTC), stamp.actor(), reason, id).update();
    }

    private static PlanVersion plan(ResultSet row, int at) throws SQLException {
        Array found = row.getArray("agencies");
        List<String> agencies = found == null ? List.of()
                : Arrays.stream((Object[]) found.getArray()).map(String::valueOf).toList();
        return new PlanVersion(row.getString("id"), row.getString("government"), row.getInt("fiscal_year"),
                PlanStage.valueOf(row.getString("stage")), PlanPhase.valueOf(row.getString("phase")),
                row.getString("declared_agency"), row.getInt("version"), row.getString("file_name"), row.getString("sha256"),
                row.getString("mapping"), PlanVersion.State.valueOf(row.getString("state")), time(row, "received_at"),
                row.getString("received_by"), agencies, row.getString("reading"), time(row, "deleted_at"),
                row.getString("deleted_by"), row.getString("deleted_reason"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
