package id.selaras.submission;

import java.time.Instant;

/**
 * Corrected columns that are used again for documents with the same header.
 *
 * @param fingerprint SHA-256 of the header's words
 * @param mapping     JSON {@code {sheet, headerRow, columns}}, one file entry of docs/mapping.md
 */
public record RememberedMapping(String government, String fingerprint, String mapping, Instant changedAt, String changedBy) {
}
