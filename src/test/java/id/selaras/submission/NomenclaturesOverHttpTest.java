package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class NomenclaturesOverHttpTest {

    private static final String DECLARED = "?from=2026&until=2027&basis=Kepmendagri%20900";

    @Autowired
    private ServiceClient service;
    private String code;
    private String government;
    private String nomenclatures;

    @BeforeEach
    void aNewGovernment() {
        code = ServiceClient.newGovernmentCode();
        government = "/api/v1/governments/" + code;
        nomenclatures = government + "/nomenclatures";
        service.asAdmin().post("/api/v1/governments", Map.of("code", code, "name", "Kabupaten Uji", "zone", "WIB"));
    }

    private void withReference() {
        service.asAdmin().upload(government + "/references?validFrom=2025-01-01", "acuan.xlsx", Workbooks.reference(code)).is(201);
    }

    private static byte[] list() {
        return Workbooks.sample("contoh-daftar-nomenklatur.csv");
    }

    @Test
    void aListBecomesTheNextVersionOfTheReference() {
        withReference();
        ServiceClient steward = service.as(Role.STEWARD, code, null);
        Answer added = steward.upload(nomenclatures + DECLARED, "daftar.csv", list()).is(201);
        assertThat(added.header("Location")).isEqualTo(government + "/references/2");
        JsonNode view = added.json();
        assertThat(view.path("rows").asInt()).isEqualTo(36);
        assertThat(view.path("read").asInt()).isEqualTo(31);
        assertThat(view.path("added").asInt()).isEqualTo(5);
        assertThat(view.path("renamed").asInt()).isEqualTo(2);
        assertThat(view.path("problems")).extracting(problem -> problem.path("code").asString()).containsOnly("NOMENKLATUR-BARIS-DILEWATI");
        assertThat(steward.get(government + "/references/2").is(200).text("validFrom")).isEqualTo("2025-01-01");

        JsonNode listed = service.as(Role.OPD, code, Workbooks.HEALTH).get(nomenclatures).is(200).json();
        assertThat(listed.path("reference").asInt()).isEqualTo(2);
        assertThat(listed.path("editions")).hasSize(3);
        assertThat(listed.at("/editions/1/from").asInt()).isEqualTo(2026);
        assertThat(listed.at("/editions/1/until").asInt()).isEqualTo(2027);
        assertThat(listed.at("/editions/1/complete").asBoolean()).isFalse();
        assertThat(listed.at("/editions/1/basis").asString()).isEqualTo("Kepmendagri 900");
    }

    @Test
    void theSameListAgainIsTheSameVersion() {
        withReference();
        service.asAdmin().raw("POST", nomenclatures + DECLARED, "text/csv", list()).is(201);
        Answer again = service.asAdmin().raw("POST", nomenclatures + DECLARED, "text/csv", list()).is(200);
        assertThat(again.json().path("reference").asInt()).isEqualTo(2);
        assertThat(service.asAdmin().raw("POST", nomenclatures + DECLARED + "&complete=true", "application/octet-stream", list()).is(201)
                .json().path("ended").asInt()).isPositive();
    }

    @Test
    void aListOfAWorkbookIsReadToo() {
        withReference();
        JsonNode view = service.asAdmin().upload(nomenclatures + "?from=2030&basis=Uji", "acuan-kota-batu.xlsx",
                Workbooks.sample("acuan-kota-batu.xlsx")).is(201).json();
        assertThat(view.path("codes").asInt()).isGreaterThan(100);
    }

    @Test
    void withoutAReferenceThereIsNothingToComplete() {
        service.asAdmin().upload(nomenclatures + DECLARED, "daftar.csv", list()).isProblem(409, "ACUAN-BELUM-ADA");
        JsonNode none = service.asAdmin().get(nomenclatures).is(200).json();
        assertThat(none.path("reference").isNull()).isTrue();
        assertThat(none.path("editions")).isEmpty();
    }

    @Test
    void whatIsNoListIsRefusedWithItsCell() {
        withReference();
        Answer refused = service.asAdmin().upload(nomenclatures + DECLARED + "&complete=true", "daftar.csv",
                "Kode;Nama\n1.02;Kesehatan\n1.2;Jalan\n".getBytes(StandardCharsets.UTF_8)).isProblem(422, "NOMENKLATUR-TIDAK-DAPAT-DIPAKAI");
        assertThat(refused.json().path("problems")).extracting(problem -> problem.path("code").asString() + " " + problem.path("where").asString())
                .contains("NOMENKLATUR-KODE CSV!A3", "NOMENKLATUR-TIDAK-LENGKAP CSV!A3");
        service.asAdmin().upload(nomenclatures + DECLARED, "daftar.xlsx", new byte[] {1, 2, 3}).isProblem(422, "BERKAS-TIDAK-DAPAT-DIPAKAI");
        assertThat(service.asAdmin().get(government + "/references").json().path("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"'?basis=Uji',400", "'?from=2026',400", "'?from=dua&basis=Uji',400", "'?from=2026&basis=A%0AB',400", "'?from=1&basis=Uji',422",
        "'?from=2026&until=2025&basis=Uji',422", "'?from=2026&basis=%20',422"})
    void aDeclarationThatMakesNoSenseIsRefused(String query, int status) {
        withReference();
        service.asAdmin().upload(nomenclatures + query, "daftar.csv", list()).is(status);
    }
}
