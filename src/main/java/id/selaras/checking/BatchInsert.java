package id.selaras.checking;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of one table, sent to the database a few hundred at a time. */
final class BatchInsert {

    private static final int SIZE = 500;

    private final JdbcTemplate database;
    private final String sql;
    private final int[] types;
    private final List<Object[]> rows = new ArrayList<>(SIZE);

    /** @param types of {@link java.sql.Types}, one per column: without them each null would cost a question to PostgreSQL */
    BatchInsert(JdbcTemplate database, String sql, int... types) {
        this.database = database;
        this.sql = sql;
        this.types = types;
    }

    void add(Object... row) {
        rows.add(row);
        if (rows.size() == SIZE) {
            flush();
        }
    }

    /** To be called once at the end. */
    void flush() {
        if (!rows.isEmpty()) {
            database.batchUpdate(sql, rows, types);
            rows.clear();
        }
    }
}
