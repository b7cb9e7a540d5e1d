package id.selaras.submission;

import id.selaras.http.MayBeNull;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * Corrected columns as the OpenAPI document describes them (docs/mapping.md); the text itself is judged word by word.
 *
 * @param sheet     left out: found by its header
 * @param headerRow lowest row of the header; left out: found by its words
 * @param columns   column letters by field; {@code -} leaves a field unread
 */
@Schema(example = "{\"sheet\": \"Matriks 2026\", \"headerRow\": 7, \"columns\": {\"Pagu Indikatif\": \"J\", \"Catatan\": \"-\"}}")
record MappingBody(@MayBeNull String sheet, @MayBeNull Integer headerRow, @MayBeNull Map<String, String> columns) {
}
