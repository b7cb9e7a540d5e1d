package id.selaras.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every rule set this installation ever ran. */
@Repository
class StoredRuleSets {

    private final JdbcClient database;
    private final JsonMapper json;

    StoredRuleSets(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Called by the effect only. */
    void add(StoredRuleSet added) {
        database.sql("insert into rule_set (hash, edition, engine, registered_at, registration) values (?, ?, ?, ?, ?)")
                .params(added.hash(), added.edition(), added.registration().engine(),
                        added.registeredAt().atOffset(ZoneOffset.UTC), json.writeValueAsString(added.registration()))
                .update();
    }

    /** Editions of a hash, newest first. */
    List<StoredRuleSet> editions(String hash) {
        return database.sql("select * from rule_set where hash = ? order by edition desc").param(hash)
                .query(this::stored).list();
    }

    Optional<StoredRuleSet> newest(String hash) {
        return editions(hash).stream().findFirst();
    }

    /** The newest edition of every hash, newest first. */
    List<StoredRuleSet> page(long offset, int size) {
        return database.sql("""
                select * from rule_set r where edition = (select max(edition) from rule_set n where n.hash = r.hash)
                order by registered_at desc, hash limit ? offset ?""").params(size, offset).query(this::stored).list();
    }

    long count() {
        return database.sql("select count(distinct hash) from rule_set").query(Long.class).single();
    }

    private StoredRuleSet stored(ResultSet row, int at) throws SQLException {
        return new StoredRuleSet(row.getInt("edition"), row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("registration"), RuleSetRegistered.class));
    }
}
