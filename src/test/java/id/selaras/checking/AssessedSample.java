package id.selaras.checking;

import id.selaras.service.SampleWorkbooks;
import id.selaras.service.ServiceClient;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A government of its own with the sample reference and one sample plan that was checked.
 *
 * @param document the whole {@code assessment.json}, to compare lists with
 */
record AssessedSample(String government, String plan, String assessment, JsonNode document) {

    private static final long PATIENCE = 120_000;

    static AssessedSample of(ServiceClient service, String file) {
        ServiceClient admin = service.asAdmin();
        String code = government(service);
        JsonNode received = admin.upload("/api/v1/governments/" + code + "/plans?year=2026", file, SampleWorkbooks.plan(file))
                .is(202).json();
        String job = received.at("/job/id").asString();
        String assessment = ended(admin, job).path("assessment").asString();
        return new AssessedSample(code, received.at("/plan/id").asString(), assessment,
                admin.get("/api/v1/assessments/" + assessment + "/json").is(200).json());
    }

    /** A government with the sample reference. */
    static String government(ServiceClient service) {
        String code = ServiceClient.newGovernmentCode();
        service.asAdmin().post("/api/v1/governments", Map.of("code", code, "name", "Kabupaten Uji", "zone", "WIB")).is(201);
        service.asAdmin().upload("/api/v1/governments/" + code + "/references?validFrom=2026-01-01", "acuan.xlsx",
                SampleWorkbooks.reference(code)).is(201);
        return code;
    }

    /** The job when it is DONE. */
    static JsonNode ended(ServiceClient person, String job) {
        long until = System.currentTimeMillis() + PATIENCE;
        JsonNode now = null;
        while (System.currentTimeMillis() < until) {
            now = person.get("/api/v1/jobs/" + job).is(200).json();
            if (now.path("state").asString().equals("DONE")) {
                return now;
            }
            pause();
        }
        throw new AssertionError("job did not end well: " + now);
    }

    String path(String rest) {
        return "/api/v1/assessments/" + assessment + rest;
    }

    String agency() {
        return document.at("/scope/agenciesPresent/0/code").asString();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
