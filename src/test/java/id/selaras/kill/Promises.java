package id.selaras.kill;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.ServiceClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.JsonNode;

/** Everything the service has acknowledged, as questions to be asked again after it was killed. */
final class Promises {

    private record Promise(String what, Consumer<ServiceClient> question) {
    }

    private final List<Promise> kept = new ArrayList<>();
    private final Set<String> governments = new HashSet<>();

    synchronized void add(String what, Consumer<ServiceClient> question) {
        kept.add(new Promise(what, question));
    }

    synchronized void government(String code) {
        governments.add(code);
    }

    synchronized int count() {
        return kept.size();
    }

    synchronized void areKept(ServiceClient nobody) {
        for (Promise promise : kept) {
            try {
                promise.question().accept(nobody);
            } catch (AssertionError broken) {
                throw new AssertionError("not kept: " + promise.what(), broken);
            }
        }
    }

    /** Also of what was never acknowledged there is all or nothing. */
    synchronized void nothingIsHalf(ServiceClient admin) {
        for (String code : governments) {
            String root = "/api/v1/governments/" + code;
            if (admin.get(root).status() == 404) {
                continue;
            }
            for (JsonNode line : admin.get(root + "/plans?size=500").is(200).json().path("items")) {
                JsonNode plan = admin.get("/api/v1/plans/" + line.path("id").asString()).is(200).json();
                assertThat(plan.path("job").isNull()).as("a plan has its job").isFalse();
                if (!plan.path("state").asString().equals("DELETED")) {
                    assertThat(DigestUtils.sha256Hex(admin.get(plan.at("/links/workbook").asString()).is(200).body()))
                            .isEqualTo(plan.path("sha256").asString());
                }
            }
            for (JsonNode job : admin.get(root + "/jobs?size=500").is(200).json().path("items")) {
                if (job.path("state").asString().equals("DONE")) {
                    wholeAssessment(admin, job.path("assessment").asString());
                }
            }
        }
    }

    /** Waits until no job is left in any government. */
    void untilAllJobsAreOver(ServiceClient admin) throws InterruptedException {
        for (String code : List.copyOf(governments)) {
            String jobs = "/api/v1/governments/" + code + "/jobs?size=1&state=";
            while (admin.get(jobs + "QUEUED").status() == 200 && (total(admin, jobs + "QUEUED") > 0 || total(admin, jobs + "RUNNING") > 0)) {
                Thread.sleep(200);
            }
        }
    }

    private static long total(ServiceClient admin, String path) {
        return admin.get(path).is(200).json().path("total").asLong();
    }

    private static void wholeAssessment(ServiceClient admin, String id) {
        String path = "/api/v1/assessments/" + id;
        JsonNode counts = admin.get(path).is(200).json().path("counts");
        assertThat(total(admin, path + "/findings?size=1")).isEqualTo(counts.path("findings").asLong());
        assertThat(total(admin, path + "/sub-activities?size=1")).isEqualTo(counts.path("subActivities").asLong()).isPositive();
        admin.get(path + "/json").is(200);
    }
}
