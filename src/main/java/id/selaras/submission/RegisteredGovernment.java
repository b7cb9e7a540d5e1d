package id.selaras.submission;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A government this installation serves.
 *
 * @param code Kemendagri code such as {@code 35.14}
 * @param zone WIB, WITA or WIT; times are stored in UTC and shown in this zone
 */
public record RegisteredGovernment(String code, String name, String zone, Instant addedAt) {

    public ZoneId zoneId() {
        return switch (zone) {
            case "WITA" -> ZoneId.of("Asia/Makassar");
            case "WIT" -> ZoneId.of("Asia/Jayapura");
            default -> ZoneId.of("Asia/Jakarta");
        };
    }
}
