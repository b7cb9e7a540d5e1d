package id.selaras.portal.demo;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Follows jobs until they are over and prints a line for each. */
final class JobWatch {

    private static final Set<String> OVER = Set.of("DONE", "REFUSED", "FAILED", "CANCELLED");
    private static final long PAUSE_MILLIS = 250;

    private final DemoClient client;
    private final PrintStream console;
    private final Map<String, String> open = new LinkedHashMap<>();
    private int all;

    JobWatch(DemoClient client, PrintStream console) {
        this.client = client;
        this.console = console;
    }

    void add(String job, String label) {
        open.put(job, label);
        all++;
    }

    /** A job left over from a start that was interrupted. */
    void addIfOpen(JsonNode job, String label) {
        if (!OVER.contains(job.path("state").asString())) {
            add(job.path("id").asString(), label);
        }
    }

    /** A job that failed stops the loading: the samples are known to be readable. */
    void untilAllAreOver() {
        while (!open.isEmpty()) {
            open.entrySet().removeIf(entry -> over(entry.getKey(), entry.getValue()));
            if (!open.isEmpty()) {
                pause();
            }
        }
    }

    private boolean over(String job, String label) {
        JsonNode now = client.get("/api/v1/jobs/" + job);
        String state = now.path("state").asString();
        if (!OVER.contains(state)) {
            return false;
        }
        if (!state.equals("DONE")) {
            throw new IllegalStateException(label + ": " + now);
        }
        console.println("... " + (all - open.size() + 1) + "/" + all + " " + label);
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while loading", stopped);
        }
    }
}
