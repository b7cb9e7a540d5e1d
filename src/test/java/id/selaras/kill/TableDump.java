package id.selaras.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every row of every table, so that two databases can be compared. */
public final class TableDump {

    private TableDump() {
    }

    /** Of the H2 file of a data folder that no service holds. */
    public static Map<String, List<String>> of(Path data) {
        return of(file(data));
    }

    public static JdbcClient file(Path data) {
        return JdbcClient.create(new DriverManagerDataSource("jdbc:h2:" + data.resolve("selaras")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "selaras", ""));
    }

    public static Map<String, List<String>> of(JdbcClient database) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : tables(database)) {
            List<Map<String, Object>> rows = database.sql("select * from " + table).query().listOfRows();
            // how often a job was begun is kept for the next start alone and not told by the journal (V1, table job)
            rows.forEach(row -> row.remove("begun"));
            tables.put(table, rows.stream().map(Object::toString).sorted().toList());
        }
        return tables;
    }

    public static List<String> tables(JdbcClient database) {
        return database.sql("select table_name from information_schema.tables where table_schema = 'public' "
                + "and table_name <> 'flyway_schema_history' order by table_name").query(String.class).list();
    }
}
