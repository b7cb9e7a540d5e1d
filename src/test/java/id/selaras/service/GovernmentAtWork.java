package id.selaras.service;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A government of its own with the sample reference, and what offices do with it; every call is made by one person. */
public record GovernmentAtWork(String code, ServiceClient person) {

    private static final long PATIENCE = 60_000;

    /** Adds a government in WIB and its reference, as the administrator. */
    public static GovernmentAtWork fresh(ServiceClient service) {
        GovernmentAtWork government = withoutReference(service);
        government.person.upload(government.path("/references?validFrom=2026-01-01"), "acuan.xlsx",
                SampleWorkbooks.reference(government.code)).is(201);
        return government;
    }

    public static GovernmentAtWork withoutReference(ServiceClient service) {
        String code = ServiceClient.newGovernmentCode();
        ServiceClient admin = service.asAdmin();
        admin.post("/api/v1/governments", Map.of("code", code, "name", "Kabupaten Uji", "zone", "WIB")).is(201);
        return new GovernmentAtWork(code, admin);
    }

    public GovernmentAtWork as(ServiceClient other) {
        return new GovernmentAtWork(code, other);
    }

    public String path(String rest) {
        return "/api/v1/governments/" + code + rest;
    }

    /** Hands in a plan of 2026; the answer has {@code plan} and {@code job}. */
    public Answer handIn(String fileName, byte[] bytes) {
        return person.upload(path("/plans?year=2026"), fileName, bytes).is(202);
    }

    /** Hands in a plan and waits; the job when it is over. */
    public JsonNode checked(String fileName, byte[] bytes) {
        return over(handIn(fileName, bytes).text("job.id"));
    }

    /** The job when it is over. */
    public JsonNode over(String job) {
        long until = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < until) {
            JsonNode now = person.get("/api/v1/jobs/" + job).is(200).json();
            if (!now.path("state").asString().matches("QUEUED|RUNNING")) {
                return now;
            }
            pause();
        }
        throw new AssertionError("job " + job + " did not end in time");
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
