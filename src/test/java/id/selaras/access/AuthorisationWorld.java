package id.selaras.access;

import id.selaras.checking.HandMadeOverlaps;
import id.selaras.service.Answer;
import id.selaras.service.GovernmentAtWork;
import id.selaras.service.SampleWorkbooks;
import id.selaras.service.ServiceClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two governments; in one of them a reference and a plan of one agency that was read and assessed. */
final class AuthorisationWorld {

    static final String AGENCY = "1.02.0.00.0.00.01.0001";
    static final String OTHER_AGENCY = "1.06.0.00.0.00.01.0000";
    private static final String WORKBOOK = "renja-rsud.xlsx";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServiceClient admin;
    private final JdbcClient database;
    private final String here = ServiceClient.newGovernmentCode();
    private final Map<Asker, ServiceClient> askers = new EnumMap<>(Asker.class);
    private final Map<String, String> kept = new HashMap<>();
    private final byte[] reference = SampleWorkbooks.reference(here);
    private int references;

    AuthorisationWorld(ServiceClient service, JdbcClient database, ApplicationContext application) {
        this.admin = service.asAdmin();
        this.database = database;
        String elsewhere = ServiceClient.newGovernmentCode();
        for (String code : List.of(here, elsewhere)) {
            admin.post("/api/v1/governments", Map.of("code", code, "name", "Kabupaten Uji " + code, "zone", "WIB")).is(201);
        }
        for (Asker asker : Asker.values()) {
            askers.put(asker, asker.logIn(service, here, elsewhere, AGENCY, OTHER_AGENCY));
        }
        admin.upload("/api/v1/governments/" + here + "/references", "acuan.xlsx", reference).is(201);
        assessed();
        overlapping(application);
    }

    ServiceClient client(Asker asker) {
        return askers.get(asker);
    }

    String here() {
        return here;
    }

    String plan() {
        return kept.get("plan");
    }

    /** A new submission of the agency; its job may be over at any moment. */
    Answer submit() {
        return admin.upload("/api/v1/governments/" + here + "/plans?year=2026&agency=" + AGENCY, WORKBOOK, anotherPlan()).is(202);
    }

    byte[] anotherPlan() {
        return SampleWorkbooks.anotherPlan(WORKBOOK);
    }

    byte[] reference() {
        return reference;
    }

    /** A day on which no reference of this world begins yet. */
    String newValidity() {
        return (2030 + references++) + "-01-01";
    }

    /** What stands for a variable in the path of a call. */
    String value(String call, String variable) {
        return switch (variable) {
            case "g" -> here;
            case "version" -> "1";
            case "id" -> call.contains("/plans/") ? plan(call) : call.contains("/jobs/") ? job(call)
                    : kept.get(call.contains("/overlap") ? "overlapping" : "assessment");
            case "oid" -> "O1";
            case "fid" -> kept.get("finding");
            case "file" -> kept.get("file");
            case "hash" -> kept.get("ruleSet");
            case "fingerprint" -> mapping();
            case "name" -> call.contains("/accounts/") ? account() : kept.get("table");
            case "requiredMetricName" -> "jvm.memory.used";
            default -> throw new IllegalStateException("what is " + variable + " of " + call + "?");
        };
    }

    private String plan(String call) {
        return call.startsWith("GET") ? plan() : submit().text("plan.id");
    }

    private String job(String call) {
        return call.startsWith("GET") ? kept.get("job") : submit().text("job.id");
    }

    private String account() {
        String name = "akun-" + UUID.randomUUID();
        admin.post("/api/v1/accounts", Map.of("name", name, "grants", List.of(Map.of("role", "ADMIN")))).is(201);
        return name;
    }

    /** Remembered by nobody's correction: only that it is there matters here. */
    private String mapping() {
        String fingerprint = DigestUtils.sha256Hex(UUID.randomUUID().toString());
        database.sql("insert into remembered_mapping (government, fingerprint, mapping, changed_at, changed_by) "
                + "values (?, ?, '{}', current_timestamp, 'admin')").params(here, fingerprint).update();
        return fingerprint;
    }

    /** Number of the last decision about the overlap of this world; 0 when there is none. */
    int decided() {
        return admin.get("/api/v1/assessments/" + kept.get("overlapping") + "/overlaps/O1").json().at("/history/0/number").asInt(0);
    }

    /** The agency's plan together with those of two others, none of them {@link #OTHER_AGENCY}. */
    private void overlapping(ApplicationContext application) {
        GovernmentAtWork government = new GovernmentAtWork(here, admin);
        List<String> plans = new ArrayList<>(List.of(plan()));
        for (String file : List.of(HandMadeOverlaps.HEALTH, HandMadeOverlaps.LABOUR)) {
            plans.add(government.checked(file, SampleWorkbooks.plan(file)).path("plan").asString());
        }
        kept.put("overlapping", HandMadeOverlaps.of(government, plans, application).assessment());
    }

    private void assessed() {
        Answer received = submit();
        kept.put("plan", received.text("plan.id"));
        kept.put("job", received.text("job.id"));
        Instant end = Instant.now().plus(PATIENCE);
        Answer job = admin.get("/api/v1/jobs/" + kept.get("job")).is(200);
        while (List.of("QUEUED", "RUNNING").contains(job.text("state")) && Instant.now().isBefore(end)) {
            pause();
            job = admin.get("/api/v1/jobs/" + kept.get("job")).is(200);
        }
        if (!job.text("state").equals("DONE")) {
            throw new IllegalStateException("the plan was not assessed: " + job.text());
        }
        String assessment = job.text("assessment");
        kept.put("assessment", assessment);
        kept.put("finding", admin.get("/api/v1/assessments/" + assessment + "/findings?size=1").text("items.0.id"));
        kept.put("file", admin.get("/api/v1/assessments/" + assessment).text("files.0.id"));
        kept.put("ruleSet", admin.get("/api/v1/rule-sets").text("items.0.hash"));
        kept.put("table", admin.get("/api/v1/rule-sets/" + kept.get("ruleSet")).text("files.0.name"));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
