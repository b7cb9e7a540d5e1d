package id.selaras.reference;

import java.util.List;

/** A problem of the region that programmes should answer (sheet Permasalahan). */
public record Issue(String code, String description, List<String> agencies, String objective) {
}
