package id.selaras.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The same chain as rows of the database, written in the transaction of each change. */
@Component
class JournalTable {

    private final JdbcClient database;

    JournalTable(JdbcClient database) {
        this.database = database;
    }

    Checkpoint last() {
        return database.sql("select number, hash from journal order by number desc limit 1")
                .query((row, at) -> new Checkpoint(row.getLong("number"), row.getString("hash")))
                .optional().orElse(Checkpoint.START);
    }

    /** The next records behind a number, oldest first; a few at a time, as each can be a megabyte. */
    List<JournalRecord> after(long number) {
        return database.sql("select * from journal where number > ? order by number limit 100").param(number)
                .query(JournalTable::record).list();
    }

    boolean has(Checkpoint point) {
        return point.equals(Checkpoint.START) || database.sql("select count(*) from journal where number = ? and hash = ?")
                .params(point.number(), point.hash()).query(Integer.class).single() == 1;
    }

    void insert(JournalRecord record) {
        database.sql("insert into journal (number, at, actor, kind, data, previous, hash) values (?, ?, ?, ?, ?, ?, ?)")
                .params(record.stamp().number(), record.stamp().at().atOffset(ZoneOffset.UTC), record.stamp().actor(),
                        record.kind(), record.data(), record.previous(), record.hash())
                .update();
    }

    private static JournalRecord record(ResultSet row, int at) throws SQLException {
        Stamp stamp = new Stamp(row.getLong("number"), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"));
        return new JournalRecord(stamp, row.getString("kind"), row.getString("data"), row.getString("previous"),
                row.getString("hash"));
    }
}
