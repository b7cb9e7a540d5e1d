package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class MoneyByPurposeOverRestTest {

    private static AssessedSample sample;

    @Autowired
    private ServiceClient service;

    @BeforeEach
    void onePlanIsChecked() {
        if (sample == null) {
            sample = AssessedSample.of(service, "renja-dinas-sosial.xlsx");
        }
    }

    @Test
    void everyViewIsListedAndAddsUpToThePlan() {
        BigDecimal all = sample.document().at("/spending/allocation").decimalValue();
        for (String view : List.of("agency", "programme", "indicator", "theme", "priority", "fund", "district")) {
            JsonNode lines = get("/spending?size=500&by=" + view);
            BigDecimal sum = lines.path("items").valueStream().flatMap(line -> line.path("shared").valueStream()).map(JsonNode::decimalValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(view).isEqualByComparingTo(all);
        }
    }

    @Test
    void linesAreFilteredSortedAndPaged() {
        JsonNode dearest = get("/spending?by=PROGRAMME&sort=-rupiah&size=2");
        assertThat(dearest.path("items")).hasSize(2);
        assertThat(total(dearest.at("/items/0"))).isGreaterThanOrEqualTo(total(dearest.at("/items/1")));
        assertThat(dearest.path("total").asInt()).isGreaterThan(2);
        String key = dearest.at("/items/0/key").asString();
        assertThat(get("/spending?by=programme&key=" + key).path("items")).hasSize(1);
        assertThat(get("/spending?by=indicator&strength=DIRECT").path("items")).isNotEmpty()
                .allSatisfy(line -> assertThat(line.at("/gross/DIRECT").decimalValue()).isPositive());
        assertThat(service.asAdmin().get(sample.path("/spending?by=warna")).is(400).text("code")).isEqualTo("PANDANGAN-TIDAK-DIKENAL");
    }

    @Test
    void rupiahThatServeNothingAreListedAsInTheDocument() {
        assertThat(get("/misaligned?size=500").path("items")).isEqualTo(sample.document().at("/spending/misaligned"));
        assertThat(get("/reallocations").path("total").asInt()).isZero();
    }

    @Test
    void aTrialTellsWhatDiffersAndKeepsNothing() {
        JsonNode row = sample.document().path("subActivities").get(0);
        BigDecimal more = row.path("allocation").decimalValue().add(BigDecimal.valueOf(1_000_000));
        JsonNode trial = service.asAdmin().post(sample.path("/what-if"), Map.of("changes", List.of(Map.of("file", row.path("file").asString(),
                "ref", row.path("ref").asString(), "allocation", more)))).is(200).json();
        assertThat(trial.path("stored").asBoolean()).isFalse();
        assertThat(trial.at("/hashes/inputBefore").asString()).isEqualTo(sample.document().at("/hashes/input").asString());
        assertThat(trial.at("/summary/after/allocation").decimalValue().subtract(trial.at("/summary/before/allocation").decimalValue()))
                .isEqualByComparingTo("1000000");
        assertThat(service.asAdmin().get(sample.path("/json")).is(200).json()).isEqualTo(sample.document());
    }

    @Test
    void changesThatMeanNoRowAreNamedEach() {
        JsonNode refused = service.asAdmin().post(sample.path("/what-if"), Map.of("changes", List.of(
                Map.of("code", "9.99.99.2.99.9999", "drop", true), Map.of("agency", "Dinas Khayalan", "code", "1.06.02.2.03.0001", "allocation", 5))))
                .is(422).json();
        assertThat(refused.path("problems")).hasSize(2);
        assertThat(service.asAdmin().post(sample.path("/what-if"), Map.of("changes", List.of(Map.of("code", "1.06.02.2.03.0001"))))
                .is(422).text("code")).isEqualTo("PERIKSA-TIDAK-TERBACA");
        service.asAdmin().post(sample.path("/what-if"), Map.of("changes", List.of())).is(400);
    }

    private JsonNode get(String rest) {
        return service.asAdmin().get(sample.path(rest)).is(200).json();
    }

    private static BigDecimal total(JsonNode line) {
        return line.path("shared").valueStream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
