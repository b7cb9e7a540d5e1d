package id.selaras.report.json;

import id.selaras.finding.Certainty;
import id.selaras.finding.Finding;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.report.OneLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One finding of an {@code assessment.json}, told in both languages with everything that led to it. */
final class ExplainedFinding {

    private final JsonNode assessment;
    private final JsonNode finding;
    private final List<String> lines = new ArrayList<>();

    ExplainedFinding(JsonNode assessment, JsonNode finding) {
        this.assessment = assessment;
        this.finding = finding;
    }

    List<String> lines() {
        JsonNode notice = assessment.path("notice");
        if (notice.isObject()) {
            lines.add(both(notice));
            lines.add("");
        }
        lines.add(text("id") + "  " + text("rule") + "  [" + text("severity") + "]" + severity());
        lines.add(OneLine.of(finding.path("message").path("id").asString("")));
        lines.add(OneLine.of(finding.path("message").path("en").asString("")));
        lines.add("");
        line("Berkas / File", fileName());
        line("Sel yang dilihat / Cells looked at", cells());
        line("Perangkat daerah / Agency", text("agency"));
        line("Kode / Code", text("code"));
        line("Ditemukan / Found", text("found"));
        line("Seharusnya / Expected", text("expected"));
        line("Rupiah terkait / Money at stake", new Rupiah(finding.path("rupiah").decimalValue(BigDecimal.ZERO)).written());
        line("Perbaikan / Fix", both(finding.path("fix")));
        line("Dasar hukum / Legal basis", legalBasis());
        line("Kepastian / Certainty", certainty());
        line("Baris tabel / Table row", text("tableRow"));
        lines.add("");
        JsonNode hashes = assessment.path("hashes");
        line("Penilaian / Assessment", assessment.path("assessmentId").asString("") + ", "
                + assessment.path("createdAt").asString("") + " (UTC)");
        line("Hash masukan / Input hash", hashes.path("input").asString(""));
        line("Hash aturan / Rule-set hash", hashes.path("ruleSet").asString(""));
        line("Hash hasil / Result hash", hashes.path("result").asString(""));
        return List.copyOf(lines);
    }

    private void line(String label, String value) {
        if (!value.isBlank()) {
            lines.add(label + ": " + OneLine.of(value));
        }
    }

    private String text(String field) {
        return OneLine.of(finding.path(field).asString(""));
    }

    private String fileName() {
        if (text("file").equals(Finding.REFERENCE)) {
            return "Berkas acuan / The reference workbook";
        }
        return assessment.path("files").valueStream()
                .filter(file -> file.path("id").asString("").equals(text("file")))
                .map(file -> file.path("name").asString("")).findFirst().orElse(text("file"));
    }

    private String cells() {
        return String.join("; ", finding.path("where").valueStream().map(cell -> cell.asString("")).toList());
    }

    private String legalBasis() {
        return text("legalBasis").isBlank() ? "tidak ada / none" : text("legalBasis");
    }

    private String certainty() {
        return text("certainty") + named(Certainty.values(), "certainty").map(known -> ", " + Labels.of(known).both())
                .orElse("");
    }

    private String severity() {
        return named(Severity.values(), "severity").map(known -> " " + Labels.of(known).both()).orElse("");
    }

    /** Empty for a word we do not know: a file may have passed through other hands. */
    private <E extends Enum<E>> Optional<E> named(E[] values, String field) {
        return Arrays.stream(values).filter(value -> value.name().equals(text(field))).findFirst();
    }

    private static String both(JsonNode text) {
        return Text.of(text.path("id").asString(""), text.path("en").asString(null)).both();
    }
}
