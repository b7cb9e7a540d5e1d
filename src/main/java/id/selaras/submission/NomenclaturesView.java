package id.selaras.submission;

import id.selaras.http.MayBeNull;
import java.util.List;
import java.util.Map;

/**
 * The nomenclature lists of the newest reference.
 *
 * @param reference version; null while the government has none
 * @param editions  by year, earliest first
 */
record NomenclaturesView(@MayBeNull Integer reference, List<EditionView> editions, Map<String, String> links) {
}
