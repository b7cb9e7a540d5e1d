package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of an account, as administrators and its owner meet it. */
@ServiceTest
class AccountsOverRestTest {

    private static final List<Map<String, String>> ADMINISTRATOR = List.of(Map.of("role", "ADMIN"));

    @Autowired
    private ServiceClient service;

    @Test
    void anAccountLogsInWithThePasswordItWasGiven() {
        String name = newName();
        Answer added = add(name, "kuda lumping menari");
        assertThat(added.header("Location")).isEqualTo("/api/v1/accounts/" + name);
        assertThat(added.text()).doesNotContain("kuda", "credential", "password");
        Answer me = service.as(name, "kuda lumping menari").get("/api/v1/me").is(200);
        assertThat(me.text("name")).isEqualTo(name);
        assertThat(me.text("grants.0.role")).isEqualTo("ADMIN");
    }

    @Test
    void withoutAPasswordOneIsGeneratedAndShownOnce() {
        String name = newName();
        String password = service.asAdmin().post("/api/v1/accounts", Map.of("name", name, "grants", ADMINISTRATOR)).is(201)
                .text("password");
        service.as(name, password).get("/api/v1/me").is(200);
        assertThat(service.asAdmin().get("/api/v1/accounts/" + name).is(200).text()).doesNotContain(password, "password");
    }

    @Test
    void capitalsInANameDoNotMatter() {
        String name = newName();
        add(name.toUpperCase(Locale.ROOT), "kuda lumping menari");
        service.as(name, "kuda lumping menari").get("/api/v1/me").is(200);
        service.as(name.toUpperCase(Locale.ROOT), "kuda lumping menari").get("/api/v1/me").is(200);
        service.asAdmin().post("/api/v1/accounts", Map.of("name", name, "grants", ADMINISTRATOR)).isProblem(409, "AKUN-SUDAH-ADA");
    }

    @Test
    void aRemovedAccountOpensNothingAndItsNameIsNotUsedAgain() {
        String name = newName();
        add(name, "kuda lumping menari");
        ServiceClient owner = service.as(name, "kuda lumping menari");
        owner.get("/api/v1/me").is(200);
        service.asAdmin().delete("/api/v1/accounts/" + name).is(204);
        owner.get("/api/v1/me").isProblem(401, "BELUM-MASUK");
        assertThat(service.asAdmin().get("/api/v1/accounts/" + name).is(200).json().path("active").asBoolean()).isFalse();
        service.asAdmin().post("/api/v1/accounts", Map.of("name", name, "grants", ADMINISTRATOR)).isProblem(409, "AKUN-SUDAH-ADA");
        service.asAdmin().put("/api/v1/accounts/" + name + "/password", Map.of()).isProblem(409, "AKUN-TIDAK-AKTIF");
        service.asAdmin().delete("/api/v1/accounts/" + name).isProblem(409, "AKUN-TIDAK-AKTIF");
    }

    @Test
    void aNewPasswordEndsTheOldOneAtOnce() {
        String name = newName();
        add(name, "kuda lumping menari");
        service.as(name, "kuda lumping menari").get("/api/v1/me").is(200);
        service.asAdmin().put("/api/v1/accounts/" + name + "/password", Map.of("password", "sapi perah berbaris")).is(200);
        service.as(name, "kuda lumping menari").get("/api/v1/me").is(401);
        service.as(name, "sapi perah berbaris").get("/api/v1/me").is(200);
    }

    @Test
    void theOwnerChangesThePasswordOnlyWithTheOneInUse() {
        String name = newName();
        add(name, "kuda lumping menari");
        ServiceClient owner = service.as(name, "kuda lumping menari");
        String path = "/api/v1/me/password";
        owner.put(path, Map.of("password", "sapi perah berbaris")).isProblem(400, "SANDI-TIDAK-LENGKAP");
        owner.put(path, Map.of("current", "bukan yang dipakai", "password", "sapi perah berbaris"))
                .isProblem(400, "SANDI-SEKARANG-SALAH");
        owner.put(path, Map.of("current", "kuda lumping menari", "password", "pendek")).isProblem(400, "SANDI-LEMAH");
        owner.put(path, Map.of("current", "kuda lumping menari", "password", "sapi perah berbaris")).is(204);
        service.as(name, "sapi perah berbaris").get("/api/v1/me").is(200);
    }

    @Test
    void rolesHoldFromTheNextRequestOn() {
        String name = newName();
        add(name, "kuda lumping menari");
        ServiceClient owner = service.as(name, "kuda lumping menari");
        owner.get("/api/v1/accounts").is(200);
        service.asAdmin().put("/api/v1/accounts/" + name + "/grants", Map.of("grants",
                List.of(Map.of("role", "VERIFIER", "government", newGovernment())))).is(200);
        owner.get("/api/v1/accounts").isProblem(403, "TIDAK-BERWENANG");
        owner.get("/api/v1/me").is(200);
    }

    @Test
    void accountsAreListedByNameInPages() {
        String name = newName();
        add(name + "-a", "kuda lumping menari");
        add(name + "-b", "kuda lumping menari");
        Answer page = service.asAdmin().get("/api/v1/accounts?page=1&size=1").is(200);
        assertThat(page.json().path("items")).hasSize(1);
        assertThat(page.json().path("total").asInt()).isGreaterThanOrEqualTo(3);
        List<String> names = service.asAdmin().get("/api/v1/accounts?size=500").json().path("items").valueStream()
                .map(account -> account.path("name").asString()).toList();
        assertThat(names).isSorted().contains("admin", name + "-a", name + "-b");
        service.asAdmin().get("/api/v1/accounts?size=501").isProblem(400, "HALAMAN-TIDAK-SAH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            {"name": "ab", "grants": [{"role": "ADMIN"}]}""", """
            {"name": "budi santoso", "grants": [{"role": "ADMIN"}]}""", """
            {"name": "budi:x", "grants": [{"role": "ADMIN"}]}""", """
            {"name": "selaras", "grants": [{"role": "ADMIN"}]}""", """
            {"name": "budi.santoso", "grants": []}""", """
            {"name": "budi.santoso"}""", """
            {"name": "budi.santoso", "grants": [{"role": "RAJA"}]}""", """
            {"name": "budi.santoso", "grants": [{"role": "OPD", "government": "35.14"}]}""", """
            {"name": "budi.santoso", "grants": [{"role": "ADMIN", "government": "35.14"}]}""", """
            {"name": "budi.santoso", "grants": [{"role": "VERIFIER", "government": "00.00"}]}""", """
            {"name": "budi.santoso", "grants": [null]}""", """
            {"name": "budi.santoso", "password": "terlalu", "grants": [{"role": "ADMIN"}]}""", """
            [1]""", """
            {"name": """})
    void anAccountThatCannotBeIsRefusedWithAReason(String body) {
        Answer answer = service.asAdmin().post("/api/v1/accounts", body).is(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("terlalu\"");
        service.asAdmin().get("/api/v1/accounts/budi.santoso").isProblem(404, "AKUN-TIDAK-ADA");
    }

    private Answer add(String name, String password) {
        return service.asAdmin().post("/api/v1/accounts", Map.of("name", name, "password", password, "grants", ADMINISTRATOR))
                .is(201);
    }

    private String newGovernment() {
        String code = ServiceClient.newGovernmentCode();
        service.asAdmin().post("/api/v1/governments", Map.of("code", code, "name", "Kabupaten Uji", "zone", "WIB")).is(201);
        return code;
    }

    private static String newName() {
        return "akun-" + UUID.randomUUID();
    }
}
