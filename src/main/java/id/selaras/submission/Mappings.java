package id.selaras.submission;

import id.selaras.journal.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrected column mappings, remembered per government and header fingerprint. */
@Repository
public class Mappings {

    private final JdbcClient database;

    Mappings(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    public List<RememberedMapping> of(String government) {
        return database.sql("select * from remembered_mapping where government = ? order by changed_at desc, fingerprint")
                .param(government).query(Mappings::mapping).list();
    }

    public Optional<RememberedMapping> find(String government, String fingerprint) {
        return database.sql("select * from remembered_mapping where government = ? and fingerprint = ?")
                .params(government, fingerprint).query(Mappings::mapping).optional();
    }

    /** Keeps a mapping, in place of an older one for the same header; called by effects only. */
    public void remember(String government, String fingerprint, String mapping, Stamp stamp) {
        forget(government, fingerprint);
        database.sql("insert into remembered_mapping (government, fingerprint, mapping, changed_at, changed_by) values (?, ?, ?, ?, ?)")
                .params(government, fingerprint, mapping, stamp.at().atOffset(ZoneOffset.UTC), stamp.actor()).update();
    }

    /** Called by effects only; true when there was one. */
    boolean forget(String government, String fingerprint) {
        return database.sql("delete from remembered_mapping where government = ? and fingerprint = ?")
                .params(government, fingerprint).update() > 0;
    }

    private static RememberedMapping mapping(ResultSet row, int at) throws SQLException {
        return new RememberedMapping(row.getString("government"), row.getString("fingerprint"), row.getString("mapping"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("changed_by"));
    }
}
