package id.selaras.journal;

import java.math.BigDecimal;

/** A change of the tests with numbers, some of which JSON after RFC 8785 cannot hold. */
record Weighed(long whole, BigDecimal amount) {

    record Weighing() implements Effect<Weighed> {

        @Override
        public String kind() {
            return "test.weighed";
        }

        @Override
        public Class<Weighed> type() {
            return Weighed.class;
        }

        @Override
        public void apply(Weighed change, Stamp stamp) {
            // nothing to keep
        }
    }
}
