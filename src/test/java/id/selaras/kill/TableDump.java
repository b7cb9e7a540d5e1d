package id.selaras.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every row of every table of an H2 file, so that two databases can be compared. */
final class TableDump {

    private TableDump() {
    }

    static Map<String, List<String>> of(Path data) {
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:" + data.resolve("selaras")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "selaras", ""));
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : database.sql("select table_name from information_schema.tables where table_schema = 'public' "
                + "and table_name <> 'flyway_schema_history'").query(String.class).list()) {
            tables.put(table, database.sql("select * from " + table).query().listOfRows().stream().map(Object::toString).sorted().toList());
        }
        return tables;
    }
}
