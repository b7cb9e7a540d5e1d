package id.selaras.report;

import id.selaras.reference.Government;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the government's own clocks show them, the zone printed; Indonesia has no summer time. */
public final class GovernmentTime {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private GovernmentTime() {
    }

    /** Such as {@code 2026-02-03 11:05 WIB}; in UTC where the zone is not one of the three. */
    public static String written(Instant time, Government government) {
        String zone = government.zone() == null ? "" : government.zone();
        return switch (zone) {
            case "WIB" -> at(time, 7) + " WIB";
            case "WITA" -> at(time, 8) + " WITA";
            case "WIT" -> at(time, 9) + " WIT";
            default -> at(time, 0) + " UTC";
        };
    }

    private static String at(Instant time, int hours) {
        return MINUTE.format(time.atOffset(ZoneOffset.ofHours(hours)));
    }
}
