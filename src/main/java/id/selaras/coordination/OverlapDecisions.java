package id.selaras.coordination;

import id.selaras.journal.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was decided about overlaps, by government and by what the rows say. */
@Repository
public class OverlapDecisions {

    private static final String NARROW = "select number, decision, reason, owner, due, decided_at, decided_by, assessment, overlap";

    private final JdbcClient database;
    private final JsonMapper json;

    OverlapDecisions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The last decision of every overlap of a government anybody decided about, by memory; withdrawn ones are among them. */
    public Map<String, DecisionView> standing(String government) {
        Map<String, DecisionView> standing = new HashMap<>();
        database.sql(NARROW + ", memory from overlap_decision where government = ? and standing").param(government)
                .query(row -> {
                    standing.put(row.getString("memory"), view(row, 0));
                });
        return standing;
    }

    /** All decisions about one overlap, newest first. */
    public List<DecisionView> history(String government, String memory) {
        return database.sql(NARROW + " from overlap_decision where government = ? and memory = ? order by number desc")
                .params(government, memory).query(OverlapDecisions::view).list();
    }

    /** The memories of what stands rejected: not to be shown again; in order. */
    public Set<String> rejected(String government) {
        return new TreeSet<>(database.sql("select memory from overlap_decision where government = ? and standing and decision = ?")
                .params(government, Resolution.REJECTED.name()).query(String.class).list());
    }

    /** A decision with the overlap it is about. */
    record Decided(String memory, DecisionView decision, DecidedOverlap overlap) {
    }

    /** Those a condition over {@code overlap_decision d} names. */
    List<Decided> list(String where, Map<String, Object> parameters, String order, int limit, long offset) {
        return database.sql("select d.* from overlap_decision d where " + where + " order by " + order + " limit :limit offset :offset")
                .params(parameters).param("limit", limit).param("offset", offset)
                .query((row, at) -> new Decided(row.getString("memory"), view(row, at),
                        json.readValue(row.getString("told"), DecidedOverlap.class))).list();
    }

    long count(String where, Map<String, Object> parameters) {
        return database.sql("select count(*) from overlap_decision d where " + where).params(parameters).query(Long.class).single();
    }

    /** Called by the effect only; this one stands now. */
    void add(OverlapDecided change, Stamp stamp) {
        int number = change.seen() + 1;
        DecidedOverlap overlap = change.overlap();
        database.sql("update overlap_decision set standing = false where government = ? and memory = ? and standing")
                .params(change.government(), change.memory()).update();
        database.sql("""
                insert into overlap_decision (government, memory, number, standing, decision, reason, owner, due, decided_at, decided_by,
                assessment, overlap, kind, rupiah, told) values (?, ?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(change.government(), change.memory(), number, change.decision().name(), change.reason(), change.owner(),
                        change.due(), stamp.at().atOffset(ZoneOffset.UTC), stamp.actor(), overlap.assessment(), overlap.id(),
                        overlap.kind(), overlap.rupiah(), json.writeValueAsString(overlap))
                .update();
        for (String agency : overlap.rows().stream().map(DecidedOverlap.Row::agency).distinct().toList()) {
            database.sql("insert into overlap_decision_agency (government, memory, number, agency) values (?, ?, ?, ?)")
                    .params(change.government(), change.memory(), number, agency).update();
        }
    }

    private static DecisionView view(ResultSet row, int at) throws SQLException {
        return new DecisionView(row.getInt("number"), Resolution.valueOf(row.getString("decision")), row.getString("reason"),
                row.getString("owner"), row.getObject("due", LocalDate.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(), row.getString("decided_by"),
                row.getString("assessment"), row.getString("overlap"));
    }
}
