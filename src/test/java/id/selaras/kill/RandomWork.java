package id.selaras.kill;

import id.selaras.access.Role;
import id.selaras.service.Answer;
import id.selaras.service.SampleWorkbooks;
import id.selaras.service.ServiceClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;

/** A government's office on a busy day: whatever the service answers becomes a promise. */
final class RandomWork {

    private static final String API = "/api/v1";
    private static final List<String> PLANS = List.of("renja-dinas-sosial.xlsx", "renja-dinas-kesehatan.xlsx");

    private final Random random;
    private final Promises promises;
    /** Governments with a reference, and plans that were not withdrawn. */
    private final List<String> governments = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();
    private int number;

    RandomWork(Random random, Promises promises) {
        this.random = random;
        this.promises = promises;
    }

    /** One request and its answer; throws when there is none. */
    void act(ServiceClient admin) {
        int die = random.nextInt(10);
        if (governments.isEmpty() || die == 0) {
            addGovernment(admin);
        } else if (die < 3) {
            addAccount(admin);
        } else if (die < 6 || plans.isEmpty()) {
            submit(admin);
        } else if (die == 6) {
            correct(admin);
        } else if (die == 7) {
            withdraw(admin);
        } else {
            assess(admin);
        }
    }

    private void addGovernment(ServiceClient admin) {
        String code = ServiceClient.newGovernmentCode();
        promises.government(code);
        String path = API + "/governments/" + code;
        admin.post(API + "/governments", Map.of("code", code, "name", "Kabupaten " + code, "zone", "WITA")).is(201);
        promises.add("government " + code, nobody -> same(nobody.asAdmin().get(path).is(200).text("name"), "Kabupaten " + code));
        byte[] reference = SampleWorkbooks.reference(code);
        admin.upload(path + "/references", "acuan.xlsx", reference).is(201);
        promises.add("reference of " + code, nobody -> Assertions.assertThat(
                nobody.asAdmin().get(path + "/references/1/workbook").is(200).body()).isEqualTo(reference));
        governments.add(code);
    }

    private void addAccount(ServiceClient admin) {
        String name = "petugas-" + number++;
        admin.post(API + "/accounts", Map.of("name", name, "password", ServiceClient.PASSWORD, "grants",
                List.of(Map.of("role", Role.AUDITOR.name(), "government", any(governments))))).is(201);
        if (random.nextBoolean()) {
            promises.add("account " + name, nobody -> nobody.as(name, ServiceClient.PASSWORD).get(API + "/me").is(200));
        } else {
            admin.delete(API + "/accounts/" + name).is(204);
            promises.add("removed account " + name, nobody -> Assertions.assertThat(nobody.asAdmin().get(API + "/accounts/" + name).is(200)
                    .json().path("active").asBoolean(true)).isFalse());
        }
    }

    private void submit(ServiceClient admin) {
        byte[] workbook = SampleWorkbooks.anotherPlan(any(PLANS));
        Answer answer = admin.upload(API + "/governments/" + any(governments) + "/plans?year=2026", "renja.xlsx", workbook).is(202);
        String self = answer.text("plan.links.self");
        // its bytes for as long as it is not withdrawn, its place for good
        promises.add("plan " + self, nobody -> {
            JsonNode plan = nobody.asAdmin().get(self).is(200).json();
            same(plan.path("version").asString(), answer.text("plan.version"));
            if (!plan.path("state").asString().equals("DELETED")) {
                Assertions.assertThat(nobody.asAdmin().get(self + "/workbook").is(200).body()).isEqualTo(workbook);
            }
        });
        job(answer);
        plans.add(self);
    }

    private void correct(ServiceClient admin) {
        String plan = any(plans);
        Answer answer = admin.put(plan + "/mapping", Map.of("columns", Map.of("Catatan", "-"))).is(202);
        promises.add("mapping of " + plan, nobody -> same(nobody.asAdmin().get(plan).is(200).text("mapping.columns.Catatan"), "-"));
        job(answer);
    }

    private void withdraw(ServiceClient admin) {
        String plan = any(plans);
        plans.remove(plan);
        admin.delete(plan + "?reason=salah%20berkas").is(200);
        promises.add("tombstone of " + plan, nobody -> same(nobody.asAdmin().get(plan).is(200).text("deletedReason"), "salah berkas"));
    }

    private void assess(ServiceClient admin) {
        String plan = any(plans);
        String government = admin.get(plan).is(200).text("government");
        Answer answer = admin.post(API + "/governments/" + government + "/assessments",
                Map.of("plans", List.of(plan.substring(plan.lastIndexOf('/') + 1))));
        // a plan that is still being read cannot be assessed; that answer is no promise
        if (answer.status() == 202) {
            promises.add("assessment of " + plan, nobody -> nobody.asAdmin().get(answer.header("Location")).is(200));
        }
    }

    private void job(Answer answer) {
        String job = answer.text("job.links.self");
        promises.add("job " + job, nobody -> nobody.asAdmin().get(job).is(200));
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static void same(String found, String expected) {
        Assertions.assertThat(found).isEqualTo(expected);
    }
}
