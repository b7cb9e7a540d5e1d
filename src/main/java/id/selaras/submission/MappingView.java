package id.selaras.submission;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A remembered mapping as it is shown.
 *
 * @param fingerprint of the header it is used for
 */
record MappingView(String fingerprint, JsonNode mapping, Instant changedAt, String changedBy) {
}
