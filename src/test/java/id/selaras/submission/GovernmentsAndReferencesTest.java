package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.service.Answer;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import id.selaras.workbook.HostileUploads;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class GovernmentsAndReferencesTest {

    private static final String GOVERNMENTS = "/api/v1/governments";

    @Autowired
    private ServiceClient service;
    private String code;
    private String references;

    @BeforeEach
    void aNewGovernment() {
        code = ServiceClient.newGovernmentCode();
        references = GOVERNMENTS + "/" + code + "/references";
        service.asAdmin().post(GOVERNMENTS, Map.of("code", code, "name", "Kabupaten Uji", "zone", "WITA")).is(201);
    }

    @Test
    void addingTheSameGovernmentAgainIsNoHarmAndAnotherUnderItsCodeIsAConflict() {
        Answer again = service.asAdmin().post(GOVERNMENTS, Map.of("code", code, "name", " Kabupaten Uji ", "zone", "WITA")).is(200);
        assertThat(again.header("Location")).isEqualTo(GOVERNMENTS + "/" + code);
        service.asAdmin().post(GOVERNMENTS, Map.of("code", code, "name", "Kota Lain", "zone", "WITA"))
                .isProblem(409, "PEMERINTAH-SUDAH-ADA");
        assertThat(service.asAdmin().get(GOVERNMENTS + "/" + code).is(200).text("name")).isEqualTo("Kabupaten Uji");
    }

    @ParameterizedTest
    @CsvSource({"35-14,Kabupaten,WIB", "35.14,'',WIB", "35.14,Kabupaten,UTC", "../35,Kabupaten,WIB", "35.14,'  ',WIT"})
    void whatIsNoGovernmentIsRefused(String wrongCode, String name, String zone) {
        service.asAdmin().post(GOVERNMENTS, Map.of("code", wrongCode, "name", name, "zone", zone)).is(400);
    }

    @Test
    void aNameOfBrokenCharactersIsRefused() {
        String other = ServiceClient.newGovernmentCode();
        for (String name : new String[] {"Kota\\u0000", "Kota \\ud800", "Kota\\nBatu"}) {
            service.asAdmin().post(GOVERNMENTS, "{\"code\":\"" + other + "\",\"name\":\"" + name + "\",\"zone\":\"WIB\"}")
                    .isProblem(400, "TEKS-TIDAK-SAH");
        }
    }

    @Test
    void eachSeesTheGovernmentsOfItsOwnRoles() {
        Answer list = service.as(Role.VERIFIER, code, null).get(GOVERNMENTS).is(200);
        assertThat(list.json().path("items")).extracting(item -> item.path("code").asString()).containsExactly(code);
        assertThat(list.json().path("total").asInt()).isEqualTo(1);
        service.asAdmin().get(GOVERNMENTS + "?size=0").isProblem(400, "HALAMAN-TIDAK-SAH");
    }

    @Test
    void aReferenceIsReadKeptAndGivenOutAsItWasSent() {
        byte[] workbook = Workbooks.reference(code);
        Answer added = service.as(Role.STEWARD, code, null).upload(references, "Acuan Kabupaten “Uji” 2026.xlsx", workbook).is(201);
        assertThat(added.header("Location")).isEqualTo(references + "/1");
        JsonNode view = added.json();
        assertThat(view.path("version").asInt()).isEqualTo(1);
        assertThat(view.path("validFrom").asString()).isEqualTo("2025-01-01");
        assertThat(view.path("summary").path("rows").path("Perangkat Daerah").asInt()).isPositive();
        assertThat(view.path("summary").path("problems").isArray()).isTrue();
        Answer download = service.as(Role.VERIFIER, code, null).get(references + "/1/workbook").is(200);
        assertThat(download.body()).isEqualTo(workbook);
        assertThat(download.header("Content-Disposition")).startsWith("attachment").contains("filename*=UTF-8''Acuan%20Kabupaten%20");
        service.as(Role.OPD, code, Workbooks.HEALTH).get(references + "/1/workbook").is(403);
        service.as(Role.OPD, code, Workbooks.HEALTH).get(references + "/1").is(200);
    }

    @Test
    void theSameReferenceIsTheSameVersionAndAnotherValidityIsTheNext() {
        byte[] workbook = Workbooks.reference(code);
        ServiceClient admin = service.asAdmin();
        admin.upload(references, "acuan.xlsx", workbook).is(201);
        assertThat(admin.upload(references, "acuan-salinan.xlsx", workbook).is(200).json().path("version").asInt()).isEqualTo(1);
        assertThat(admin.upload(references + "?validFrom=2027-01-01", "acuan.xlsx", workbook).is(201).json().path("version").asInt())
                .isEqualTo(2);
        JsonNode list = admin.get(references + "?size=1").is(200).json();
        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.path("items").path(0).path("version").asInt()).isEqualTo(2);
        admin.get(references + "/3").isProblem(404, "ACUAN-TIDAK-ADA");
        admin.upload(references + "?validFrom=kemarin", "acuan.xlsx", workbook).is(400);
    }

    @Test
    void theReferenceOfAnotherGovernmentIsRefusedAtItsCell() {
        Answer refused = service.asAdmin().upload(references, "acuan.xlsx", Workbooks.reference("91.02"))
                .isProblem(422, "ACUAN-TIDAK-DAPAT-DIPAKAI");
        JsonNode problem = refused.json().path("problems").path(0);
        assertThat(problem.path("code").asString()).isEqualTo("ACUAN-PEMERINTAH-LAIN");
        assertThat(problem.path("where").asString()).matches("Pemerintah!B\\d+");
        assertThat(problem.path("found").asString()).isEqualTo("91.02");
        assertThat(service.asAdmin().get(references).is(200).json().path("total").asInt()).isZero();
    }

    @Test
    void aRegionCodeWithoutDotsOrNoneAtAllIsFine() {
        service.asAdmin().upload(references, "acuan.xlsx", Workbooks.reference(code.replace(".", ""))).is(201);
        service.asAdmin().upload(references, "acuan.xlsx", Workbooks.reference("")).is(201);
    }

    @Test
    void aPlanIsNoReference() {
        Answer refused = service.asAdmin().upload(references, "renja.xlsx", Workbooks.plan())
                .isProblem(422, "ACUAN-TIDAK-DAPAT-DIPAKAI");
        assertThat(refused.json().path("problems").path(0).path("code").asString()).isEqualTo("ACUAN-BUKAN-ACUAN");
    }

    static Stream<HostileUploads.Hostile> someHostileFiles() {
        return HostileUploads.all().filter(hostile -> hostile.code().startsWith("BERKAS-BOM") || hostile.code().endsWith("CRC"));
    }

    @ParameterizedTest
    @MethodSource("someHostileFiles")
    void aHostileReferenceIsRefusedWithItsReasonAndNothingIsKept(HostileUploads.Hostile hostile) {
        Answer refused = service.asAdmin().upload(references, "acuan.xlsx", hostile.bytes()).is(422);
        assertThat(refused.json().path("problems")).extracting(problem -> problem.path("code").asString()).contains(hostile.code());
        assertThat(service.asAdmin().get(references).is(200).json().path("total").asInt()).isZero();
    }
}
