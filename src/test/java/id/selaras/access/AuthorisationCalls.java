package id.selaras.access;

import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How each call of the table is made so that nothing but the permission can stand in its way. */
final class AuthorisationCalls {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final AuthorisationWorld world;

    AuthorisationCalls(AuthorisationWorld world) {
        this.world = world;
    }

    /** The path with something real for each variable, new where the call changes it. */
    String path(AuthorisationTable.Line line) {
        return filled(line.path(), line.call());
    }

    /** The same with what is only read by others: for calls that change nothing because they are refused. */
    String lastingPath(AuthorisationTable.Line line) {
        return filled(line.path(), "GET " + line.path());
    }

    private String filled(String path, String call) {
        return VARIABLE.matcher(path).replaceAll(variable -> Matcher.quoteReplacement(world.value(call, variable.group(1))))
                .replace("**", "liveness");
    }

    Answer send(AuthorisationTable.Line line, String path, ServiceClient client) {
        List<Map<String, String>> administrator = List.of(Map.of("role", "ADMIN"));
        return switch (line.call()) {
            case "POST /api/v1/accounts" -> client.post(path, Map.of("name", "baru-" + UUID.randomUUID(), "grants", administrator));
            case "PUT /api/v1/accounts/{name}/grants" -> client.put(path, Map.of("grants", administrator));
            case "PUT /api/v1/accounts/{name}/password" -> client.put(path, Map.of());
            case "PUT /api/v1/me/password" -> client.put(path,
                    Map.of("current", ServiceClient.PASSWORD, "password", ServiceClient.PASSWORD));
            case "POST /api/v1/governments" -> client.post(path,
                    Map.of("code", ServiceClient.newGovernmentCode(), "name", "Kota Uji", "zone", "WIT"));
            case "POST /api/v1/governments/{g}/references" -> client.upload(path + "?validFrom=" + world.newValidity(), "acuan.xlsx",
                    world.reference());
            case "POST /api/v1/governments/{g}/nomenclatures" -> client.upload(path + "?basis=Uji&from=" + world.newValidity().substring(0, 4),
                    "nomenklatur.csv", "Kode;Nama\n1.02;Kesehatan\n".getBytes(StandardCharsets.UTF_8));
            case "POST /api/v1/governments/{g}/plans" -> client.upload(path + "?year=2026&agency=" + AuthorisationWorld.AGENCY,
                    "renja.xlsx", world.anotherPlan());
            case "PUT /api/v1/plans/{id}/mapping" -> client.put(path, Map.of("columns", Map.of("Catatan", "-")));
            case "DELETE /api/v1/plans/{id}" -> client.delete(path + "?reason=Salah+berkas");
            case "POST /api/v1/governments/{g}/assessments" -> client.post(path, Map.of("plans", List.of(world.plan())));
            case "PUT /api/v1/assessments/{id}/overlaps/{oid}/decision" -> client.put(path, Map.of("decision", "REJECTED",
                    "seen", world.decided(), "reason", "Jenjang berbeda"));
            case "POST /api/v1/governments/{g}/check" -> client.post(path, Map.of("year", 2026,
                    "agency", Map.of("code", AuthorisationWorld.AGENCY), "subActivities", List.of(Map.of("code", "1.02.02.2.02.0001",
                            "name", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", "allocation", 250_000_000))));
            case "POST /api/v1/assessments/{id}/what-if" -> client.post(path,
                    Map.of("changes", List.of(Map.of("code", "1.02.03.2.03.0001", "allocation", 350_000_000))));
            default -> client.raw(line.method(), path, "application/json", new byte[0]);
        };
    }
}
