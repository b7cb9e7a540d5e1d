package id.selaras.http.openapi;

import id.selaras.http.StandardProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** The errors each call can answer, by what it takes and does; the same everywhere, so they are stated once. */
final class ErrorAnswers {

    private static final List<StandardProblem> STATED = List.of(StandardProblem.PARAMETER_TIDAK_SAH, StandardProblem.BELUM_MASUK,
            StandardProblem.TIDAK_BERWENANG, StandardProblem.ALAMAT_TIDAK_ADA, StandardProblem.METODE_TIDAK_DIDUKUNG,
            StandardProblem.BENTUK_JAWABAN_TIDAK_ADA, StandardProblem.KEADAAN_BERTENTANGAN, StandardProblem.TERLALU_BESAR,
            StandardProblem.JENIS_ISI_TIDAK_DIDUKUNG, StandardProblem.TIDAK_DAPAT_DIPAKAI, StandardProblem.TERLALU_SERING,
            StandardProblem.KESALAHAN_LAYANAN, StandardProblem.PENYIMPANAN_TIDAK_TERSEDIA);

    /** What never changes once it is there, and is answered with an ETag. */
    private static final Pattern KEPT = Pattern.compile("/assessments/\\{id}/|/rule-sets/\\{hash}/files/");

    private ErrorAnswers() {
    }

    static void addTo(Operations.Call call) {
        ObjectNode responses = call.responses();
        for (int status : statuses(call)) {
            responses.putObject(String.valueOf(status)).put("$ref", "#/components/responses/E" + status);
        }
        if (call.method().equals("get") && KEPT.matcher(call.path()).find()) {
            responses.putObject("304").put("description", "Tidak berubah sejak ETag / unchanged since the ETag");
        }
        call.successes().values().forEach(answer -> answer.withObject("headers").withObject("X-Request-Id")
                .put("$ref", "#/components/headers/RequestId"));
    }

    /** 405 is left out: it answers a method that has no call here at all. */
    private static List<Integer> statuses(Operations.Call call) {
        List<Integer> statuses = new ArrayList<>(List.of(400, 401, 403, 413, 415));
        if (call.path().contains("{")) {
            statuses.add(404);
        }
        if (call.successes().values().stream().anyMatch(answer -> answer.has("content"))) {
            statuses.add(406);
        }
        // an assessment that is still being made, a workbook that was withdrawn
        if (call.changes() || call.takesFile() || call.path().endsWith("/workbook") || call.path().contains("/assessments/{id}")) {
            statuses.add(409);
        }
        if (call.hasBody()) {
            statuses.add(422);
        }
        statuses.addAll(List.of(429, 500, 503));
        return statuses;
    }

    static ObjectNode shared() {
        ObjectNode responses = ApiDocument.object();
        for (StandardProblem problem : STATED) {
            int status = problem.status().value();
            ObjectNode response = responses.putObject("E" + status);
            response.put("description", problem.text().both());
            response.putObject("headers").putObject("X-Request-Id").put("$ref", "#/components/headers/RequestId");
            ObjectNode content = response.putObject("content").putObject("application/problem+json");
            content.putObject("schema").put("$ref", "#/components/schemas/ProblemAnswer");
            content.putObject("examples").putObject(problem.code()).set("value", ExampleFiles.problem(problem));
        }
        return responses;
    }

    static ObjectNode headers() {
        ObjectNode headers = ApiDocument.object();
        ObjectNode id = headers.putObject("RequestId");
        id.put("description", "Nama permintaan ini dalam catatan layanan / the name of this request in the log of the service");
        id.putObject("schema").put("type", "string");
        return headers;
    }
}
