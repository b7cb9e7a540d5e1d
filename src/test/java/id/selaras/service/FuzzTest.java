package id.selaras.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Thousands of odd requests: no error of ours, no status and no body that the OpenAPI document does not speak of ({@link
 * Conformance} judges each answer). More with {@code -Dselaras.fuzz.requests=10000}, others with {@code -Dselaras.fuzz.seed=2}.
 */
@ServiceTest
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("selaras.fuzz.requests", 1_500);
    private static final long SEED = Long.getLong("selaras.fuzz.seed", 1);
    private static final Duration MOST = Duration.ofMinutes(30);

    @Autowired
    private ServiceClient service;
    @Autowired
    private ApplicationContext application;

    @Test
    void noRequestMakesTheServiceFailOrSayWhatIsNotDocumented() {
        FuzzWorld world = FuzzWorld.of(service, application);
        FuzzRequests requests = new FuzzRequests(SEED, new ApiContract(service.asAdmin().get("/v3/api-docs").is(200).text()),
                SampleWorkbooks.plan("renja-rsud.xlsx"), world.known());
        List<ServiceClient> callers = callers(world.government());
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        Instant start = Instant.now();
        int sent = 0;
        while (sent < REQUESTS && faults.size() < 30 && Instant.now().isBefore(start.plus(MOST))) {
            FuzzRequests.Wanted wanted = requests.next();
            sent++;
            try {
                int status = callers.get(wanted.caller() % callers.size()).with("Accept", wanted.accept())
                        .raw(wanted.method(), wanted.path(), wanted.contentType(), wanted.body()).status();
                statuses.merge(status, 1, Integer::sum);
                if (status >= 500) {
                    faults.add(sent + ": " + status + " " + wanted);
                }
            } catch (AssertionError undocumented) {
                faults.add(sent + ": " + wanted + "\n    " + undocumented.getMessage());
            }
        }
        System.out.println("fuzz: " + sent + " requests, seed " + SEED + ", " + Duration.between(start, Instant.now()).toSeconds()
                + " s, answers by status " + statuses + ", faults " + faults.size());
        assertThat(faults).isEmpty();
        assertThat(sent).isEqualTo(REQUESTS);
        assertThat(statuses).containsKeys(200, 400, 401, 403, 404, 405, 415, 422);
    }

    private List<ServiceClient> callers(String government) {
        ServiceClient admin = service.asAdmin();
        ServiceClient verifier = service.as(Role.VERIFIER, government, null);
        return List.of(admin, admin, admin, verifier, verifier, service.as(Role.OPD, government, "1.02.0.00.0.00.01.0000"),
                service.as(Role.TAPD, government, null), service.as(Role.AUDITOR, government, null),
                service.as(Role.STEWARD, government, null), service);
    }
}
