package id.selaras.portal.demo;

import id.selaras.portal.OwnAddress;
import id.selaras.portal.demo.DemoGovernment.DemoAccount;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Loads the samples as their users would: the administrator adds governments and accounts, the stewards upload references, Bappeda
 * hands in the plans and asks for one assessment over all of them. Each step asks first whether it was done, so that a start
 * after an interruption goes on where it stopped and a start with everything there does nothing.
 */
@Component
@Profile("demo")
class DemoLoading {

    static final int YEAR = 2026;
    private static final int MOST = 500;

    private final OwnAddress address;
    private final Path samples;
    private final String password;
    private final String adminPassword;
    private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    DemoLoading(OwnAddress address, @Value("${selaras.samples}") Path samples, @Value("${selaras.demo.password}") String password,
                @Value("${selaras.admin-password}") String adminPassword) {
        this.address = address;
        this.samples = samples;
        this.password = password;
        this.adminPassword = adminPassword;
    }

    /** After everything that starts with the application, the threads of the jobs among it. */
    @EventListener
    void whenReady(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            load();
        }
    }

    void load() {
        DemoClient admin = new DemoClient(address.url(), "admin", adminPassword);
        Map<DemoGovernment, String> assessments = new LinkedHashMap<>();
        if (Files.isDirectory(samples)) {
            Set<String> known = texts(admin.get("/api/v1/governments?size=" + MOST).path("items"), "code");
            Set<String> accounts = texts(admin.get("/api/v1/accounts?size=" + MOST).path("items"), "name");
            for (DemoGovernment government : DemoGovernment.ALL) {
                if (!known.contains(government.code())) {
                    admin.post("/api/v1/governments",
                            Map.of("code", government.code(), "name", government.name(), "zone", government.zone()));
                }
                government.accounts().stream().filter(account -> !accounts.contains(account.name()))
                        .forEach(account -> admin.post("/api/v1/accounts", wish(government, account)));
                assessments.put(government, load(government));
            }
        } else {
            console.println("Folder contoh tidak ada / there is no folder of samples: " + samples);
        }
        ThingsToTry.print(console, address.url(), password, assessments);
    }

    private Map<String, Object> wish(DemoGovernment government, DemoAccount account) {
        Map<String, Object> grant = new LinkedHashMap<>();
        grant.put("role", account.role());
        grant.put("government", government.code());
        grant.put("agency", account.agency());
        return Map.of("name", account.name(), "password", password, "grants", List.of(grant));
    }

    /** Answers the id of the assessment over all plans. */
    private String load(DemoGovernment government) {
        DemoClient steward = new DemoClient(address.url(), government.account("STEWARD"), password);
        if (steward.get(government.path() + "/references").path("total").asInt() == 0) {
            console.println("... " + government.name() + ": acuan / reference");
            steward.upload(government.path() + "/references?validFrom=" + YEAR + "-01-01", samples.resolve(government.reference()));
        }
        DemoClient bappeda = steward.as(government.account("VERIFIER"));
        handIn(government, bappeda);
        return overAll(government, bappeda);
    }

    private void handIn(DemoGovernment government, DemoClient bappeda) {
        Set<String> known = texts(bappeda.get(government.path() + "/plans?size=" + MOST).path("items"), "fileName");
        JobWatch watch = new JobWatch(bappeda, console);
        bappeda.get(government.path() + "/jobs?size=" + MOST).path("items")
                .forEach(job -> watch.addIfOpen(job, government.name()));
        DemoPlan.of(government).stream().filter(plan -> !known.contains(plan.file())).forEach(plan -> {
            JsonNode accepted = bappeda.upload(government.path() + "/plans?year=" + YEAR + "&stage=RENJA&phase=RANCANGAN"
                    + (plan.agency().isEmpty() ? "" : "&agency=" + plan.agency()), samples.resolve(plan.file()));
            watch.add(accepted.path("job").path("id").asString(), government.name() + ": " + plan.file());
        });
        watch.untilAllAreOver();
    }

    private String overAll(DemoGovernment government, DemoClient bappeda) {
        for (JsonNode known : bappeda.get(government.path() + "/assessments?size=" + MOST).path("items")) {
            if (known.path("scope").asString().equals("GOVERNMENT")) {
                return known.path("assessmentId").asString();
            }
        }
        JsonNode accepted = bappeda.post(government.path() + "/assessments", Map.of("scope", "GOVERNMENT", "year", YEAR));
        JobWatch watch = new JobWatch(bappeda, console);
        watch.add(accepted.path("job").asString(), government.name() + ": semua rencana sekaligus / all plans at once");
        watch.untilAllAreOver();
        return accepted.path("id").asString();
    }

    private static Set<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).collect(Collectors.toSet());
    }
}
