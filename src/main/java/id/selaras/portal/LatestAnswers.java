package id.selaras.portal;

import id.selaras.portal.StoredAnswer.Head;
import id.selaras.portal.StoredAnswer.Workbook;
import id.selaras.problem.Severity;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the figures of stored assessments; what belongs to whom is decided by the caller of this class. */
@Repository
class LatestAnswers {

    private final JdbcClient database;

    LatestAnswers(JdbcClient database) {
        this.database = database;
    }

    /** The newest assessments of a government that contain no withdrawn plan, newest first. */
    List<Head> newest(String government, int most) {
        return database.sql("""
                select * from assessment where government = ? and not exists (
                    select 1 from assessment_plan join plan on plan.id = assessment_plan.plan
                    where assessment_plan.assessment = assessment.id and plan.state = 'DELETED')
                order by created_at desc, id limit ?""")
                .params(government, most).query((row, at) -> head(row)).list();
    }

    StoredAnswer figures(Head head) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, 0);
        }
        database.sql("select gravity, count(*) as found from finding where assessment = ? group by gravity").param(head.id())
                .query((row, at) -> findings.put(Severity.values()[row.getInt("gravity")], row.getInt("found"))).list();
        int notAssessable = database.sql("select count(*) from rule_status where assessment = ? and status = 'NOT_ASSESSABLE'")
                .param(head.id()).query(Integer.class).single();
        int subActivities = database.sql("select count(*) from sub_activity where assessment = ?").param(head.id())
                .query(Integer.class).single();
        BigDecimal rupiah = database.sql("select coalesce(sum(rupiah), 0) from sub_activity where assessment = ?").param(head.id())
                .query(BigDecimal.class).single();
        List<Workbook> workbooks = database.sql("select file, workbook from assessment_plan where assessment = ? order by workbook, file")
                .param(head.id()).query((row, at) -> new Workbook(row.getString("file"), row.getString("workbook"))).list();
        return new StoredAnswer(head, subActivities, rupiah, findings, notAssessable, workbooks);
    }

    private Head head(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Head(id, row.getInt("fiscal_year"), row.getString("stage"), row.getString("phase"), row.getString("scope"),
                row.getString("reference_version"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                database.sql("select agency from assessment_agency where assessment = ? order by agency").param(id)
                        .query(String.class).list());
    }
}
