package id.selaras.journal;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of the tests that writes a row and then fails. */
record Stumbled(String code) {

    record Stumbling(JdbcClient database) implements Effect<Stumbled> {

        @Override
        public String kind() {
            return "test.stumbled";
        }

        @Override
        public Class<Stumbled> type() {
            return Stumbled.class;
        }

        @Override
        public void apply(Stumbled change, Stamp stamp) {
            database.sql("insert into government (code, name, zone, added_at) values (?, 'x', 'WIB', ?)")
                    .params(change.code(), stamp.at().atOffset(ZoneOffset.UTC)).update();
            throw new IllegalArgumentException("stumbled over " + change.code());
        }
    }
}
