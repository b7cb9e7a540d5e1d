package id.selaras.submission;

import id.selaras.http.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The governments of this installation. */
@Repository
public class Governments {

    private final JdbcClient database;

    Governments(JdbcClient database) {
        this.database = database;
    }

    public boolean exists(String code) {
        return find(code).isPresent();
    }

    /** WIB, WITA or WIT; the government must exist. */
    public String zone(String code) {
        return find(code).orElseThrow().zone();
    }

    public Optional<RegisteredGovernment> find(String code) {
        return database.sql("select * from government where code = ?").param(code).query(Governments::government).optional();
    }

    /** By code. */
    public List<RegisteredGovernment> all() {
        return database.sql("select * from government order by code").query(Governments::government).list();
    }

    /** The government, or the refusal every call gives for one that is not there. */
    public RegisteredGovernment wanted(String code) {
        return find(code).orElseThrow(() -> Refused.notFound("PEMERINTAH-TIDAK-ADA",
                "Pemerintah daerah itu tidak ada di sini.", "There is no such government here."));
    }

    /** Called by effects only. */
    void add(RegisteredGovernment government) {
        database.sql("insert into government (code, name, zone, added_at) values (?, ?, ?, ?)")
                .params(government.code(), government.name(), government.zone(), government.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RegisteredGovernment government(ResultSet row, int at) throws SQLException {
        return new RegisteredGovernment(row.getString("code"), row.getString("name"), row.getString("zone"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
