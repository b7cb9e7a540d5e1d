package id.selaras.checking;

import id.selaras.http.Refused;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Everything wrong with the body of a live check, each with the JSON pointer of its field. */
final class BodyFaults {

    private static final int SHOWN = 60;

    private final List<Problem> problems = new ArrayList<>();

    /** @param pointer such as {@code /subActivities/0/allocation}; it stands behind a {@code #} where a file's name would stand */
    void add(String pointer, JsonNode found, Text expected, Text suggestion) {
        problems.add(new Problem("PERIKSA-ISIAN", Severity.BLOK, "#" + pointer, (CellRef) null, shown(found), expected.both(),
                suggestion));
    }

    void add(String pointer, JsonNode found, String id, String en) {
        add(pointer, found, Text.of(id, en), Text.of("Perbaiki isian ini, lalu kirim lagi.", "Mend this field and send again."));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    Refused refused() {
        return Refused.unusable("PERIKSA-TIDAK-TERBACA",
                "Permintaan pemeriksaan tidak dapat dipakai; setiap isian yang keliru disebutkan.",
                "The request cannot be checked; every field that is wrong is named.", problems);
    }

    private static String shown(JsonNode found) {
        if (found == null || found.isMissingNode()) {
            return "";
        }
        String text = found.isString() ? found.stringValue() : found.isContainer() ? found.isArray() ? "[...]" : "{...}"
                : found.isNumber() && found.isBigDecimal() ? "1e..." : found.toString();
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
