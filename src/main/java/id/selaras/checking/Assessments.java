package id.selaras.checking;

import id.selaras.access.Caller;
import id.selaras.access.Permission;
import id.selaras.http.PageWish;
import id.selaras.http.Refused;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments that were kept; who may not see all agencies of one does not see it. */
@Repository
public class Assessments {

    private final JdbcClient database;
    private final UnfinishedAssessments unfinished;

    Assessments(JdbcClient database, UnfinishedAssessments unfinished) {
        this.database = database;
        this.unfinished = unfinished;
    }

    Optional<StoredAssessment> find(String id) {
        return database.sql("select * from assessment where id = ?").param(id)
                .query(Assessments::assessment).optional().map(this::withAgencies);
    }

    /** The assessment, or the refusal that says it is not there, not this caller's, or not finished. */
    StoredAssessment wanted(Caller caller, String id) {
        return wanted(caller, id, known -> caller.may(Permission.ASSESSMENT_READ, known.government(), known.agencies()));
    }

    /** The same, also for an agency that is only one of those it judged: for lists that show it its own side alone. */
    public StoredAssessment wantedInPart(Caller caller, String id) {
        return wanted(caller, id, known -> caller.mayForAll(Permission.ASSESSMENT_READ, known.government())
                || known.agencies().stream().anyMatch(caller.ownAgencies(Permission.ASSESSMENT_READ, known.government())::contains));
    }

    private StoredAssessment wanted(Caller caller, String id, Predicate<StoredAssessment> visible) {
        String plain = id.isBlank() || id.length() > 36 ? "" : Where.text("id", id, 36);
        Optional<StoredAssessment> found = find(plain);
        if (found.isEmpty()) {
            unfinished.refuse(caller, plain);
        }
        return found.filter(visible)
                .orElseThrow(() -> Refused.notFound("PENILAIAN-TIDAK-ADA",
                        "Penilaian itu tidak ada, atau bukan milik perangkat daerah Anda.",
                        "There is no such assessment, or it is not your agency's."));
    }

    /** A page of a government's assessments without their heads. */
    List<StoredAssessment> page(Where where, String order, PageWish wish) {
        return database.sql("""
                select l.id, l.government, l.fiscal_year, l.stage, l.phase, l.as_of, l.scope, l.reference_version, l.input_hash,
                l.rule_set_hash, l.result_hash, l.created_at, l.created_by, l.document, '' as head
                from assessment l where\s""" + where.sql() + " order by " + order + " limit ? offset ?")
                .params(where.values()).param(wish.size()).param(wish.offset())
                .query(Assessments::assessment).list().stream().map(this::withAgencies).toList();
    }

    long count(Where where) {
        return database.sql("select count(*) from assessment l where " + where.sql()).params(where.values())
                .query(Long.class).single();
    }

    /**
     * A plan that was assessed.
     *
     * @param file     id of its file in the assessment, such as F1
     * @param workbook name of the workbook with the notes, {@code sha256} its bytes in the archive
     * @param deletedReason why the plan was withdrawn; null when it was not
     */
    record AssessedPlan(String plan, String file, String fileName, int version, String workbook, String sha256,
                        boolean withdrawn, String deletedReason) {
    }

    /** By file. */
    List<AssessedPlan> plans(String assessment) {
        return database.sql("""
                select a.plan, a.file, p.file_name, p.version, a.workbook, a.sha256, p.state, p.deleted_reason
                from assessment_plan a join plan p on p.id = a.plan where a.assessment = ?
                order by char_length(a.file), a.file""").param(assessment)
                .query((row, at) -> new AssessedPlan(row.getString("plan"), row.getString("file"), row.getString("file_name"),
                        row.getInt("version"), row.getString("workbook"), row.getString("sha256"),
                        row.getString("state").equals("DELETED"), row.getString("deleted_reason"))).list();
    }

    /**
     * A workbook beside those of the plans.
     *
     * @param agency key of the one agency it is for; null: for who may see all
     */
    record FurtherWorkbook(String name, String agency, String sha256) {
    }

    /** Those of agencies first, the government's last. */
    List<FurtherWorkbook> workbooks(String assessment) {
        return database.sql("select name, agency, sha256 from assessment_workbook where assessment = ? order by number").param(assessment)
                .query((row, at) -> new FurtherWorkbook(row.getString(1), row.getString(2), row.getString(3))).list();
    }

    /** Asked for when the row before was read to its end: whoever holds one connection and waits for another can wait for ever. */
    private StoredAssessment withAgencies(StoredAssessment stored) {
        return stored.with(database.sql("select agency from assessment_agency where assessment = ? order by agency")
                .param(stored.id()).query(String.class).list());
    }

    private static StoredAssessment assessment(ResultSet row, int at) throws SQLException {
        return new StoredAssessment(row.getString("id"), row.getString("government"), row.getInt("fiscal_year"),
                PlanStage.valueOf(row.getString("stage")), PlanPhase.valueOf(row.getString("phase")),
                row.getObject("as_of", LocalDate.class), row.getString("scope"), row.getString("reference_version"),
                row.getString("input_hash"), row.getString("rule_set_hash"), row.getString("result_hash"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("created_by"),
                row.getString("document"), row.getString("head"), List.of());
    }
}
