package id.selaras.submission;

import id.selaras.http.Refused;
import id.selaras.intake.ColumnMapping;
import id.selaras.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mapping in which every word is understood. */
@Component
class CheckedMapping {

    private static final int LONGEST = 50_000;

    private final JsonMapper json;

    CheckedMapping(JsonMapper json) {
        this.json = json;
    }

    /** The mapping as it is kept; refuses it with every word that is not understood. */
    String of(JsonNode body) {
        String mapping = json.writeValueAsString(body);
        if (mapping.length() > LONGEST) {
            throw Refused.with(HttpStatus.CONTENT_TOO_LARGE, "TERLALU-BESAR", "Pemetaan kolom ini terlalu panjang.",
                    "This column mapping is too long.");
        }
        if (!PlainWords.whole(mapping)) {
            throw Refused.invalid("TEKS-TIDAK-SAH", "Pemetaan ini memuat karakter yang tidak utuh.",
                    "This mapping holds broken characters.");
        }
        Problems problems = new Problems();
        ColumnMapping.parse("{\"*\":" + mapping + "}", problems);
        if (!problems.isEmpty()) {
            throw Refused.unusable("PEMETAAN-TIDAK-DAPAT-DIPAKAI", "Pemetaan kolom ini tidak dapat dipakai; lihat daftar masalah.",
                    "This column mapping cannot be used; see the list of problems.", problems.sorted());
        }
        return mapping;
    }
}
