package id.selaras.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A version of a reference as it is shown.
 *
 * @param summary what was understood; in lists without its problems
 */
record ReferenceView(String id, String government, int version, LocalDate validFrom, String fileName, String sha256,
                     Instant addedAt, String addedBy, ReferenceSummary summary, Map<String, String> links) {

    static ReferenceView of(ReferenceVersion reference, ReferenceSummary summary) {
        String self = path(reference);
        return new ReferenceView(reference.id(), reference.government(), reference.version(), reference.validFrom(),
                reference.fileName(), reference.sha256(), reference.addedAt(), reference.addedBy(), summary,
                Map.of("self", self, "workbook", self + "/workbook"));
    }

    static String path(ReferenceVersion reference) {
        return GovernmentView.path(reference.government()) + "/references/" + reference.version();
    }
}
