package id.selaras.coordination;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The room that keeps assessments tells here which overlaps were found last. */
public interface FoundOverlaps {

    /** Of the newest assessment over several agencies of a government; of that fiscal year unless null. */
    Optional<Newest> newest(String government, Integer year);

    /** An assessment and its overlaps. */
    record Newest(String assessment, int year, Instant createdAt, List<Found> overlaps) {
    }

    /** What was found, by what its rows say. */
    record Found(String memory, List<Row> rows) {
    }

    /** @param identity the same for the same row of the assessment */
    record Row(String identity, String agency, BigDecimal rupiah) {
    }
}
