package id.selaras.submission;

import java.time.Instant;
import java.util.Map;

/** A government as it is shown. */
record GovernmentView(String code, String name, String zone, Instant addedAt, Map<String, String> links) {

    static GovernmentView of(RegisteredGovernment government) {
        String self = path(government.code());
        return new GovernmentView(government.code(), government.name(), government.zone(), government.addedAt(),
                Map.of("self", self, "references", self + "/references", "plans", self + "/plans", "jobs", self + "/jobs",
                        "mappings", self + "/mappings"));
    }

    static String path(String code) {
        return "/api/v1/governments/" + code;
    }
}
