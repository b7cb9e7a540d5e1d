package id.selaras.journal;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of the tests: a row of the table of governments. */
public record GovernmentNoted(String code, String name) {

    public record Noting(JdbcClient database) implements Effect<GovernmentNoted> {

        @Override
        public String kind() {
            return "test.government-noted";
        }

        @Override
        public Class<GovernmentNoted> type() {
            return GovernmentNoted.class;
        }

        @Override
        public void apply(GovernmentNoted change, Stamp stamp) {
            database.sql("insert into government (code, name, zone, added_at) values (?, ?, 'WIB', ?)")
                    .params(change.code(), change.name(), stamp.at().atOffset(ZoneOffset.UTC)).update();
        }
    }
}
