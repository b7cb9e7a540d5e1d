package id.selaras.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.archive.FileArchive;
import id.selaras.engine.EngineIdentity;
import id.selaras.journal.Acknowledging;
import id.selaras.service.ServiceClient;
import id.selaras.service.ServiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@ServiceTest
class RuleSetsAreShownAsTheyRunTest {

    @Autowired
    private ServiceClient service;
    @Autowired
    private ActiveRules active;
    @Autowired
    private StoredRuleSets stored;
    @Autowired
    private Registering registering;
    @Autowired
    private Acknowledging acknowledging;
    @Autowired
    private FileArchive archive;
    @Autowired
    private RuleBook rules;

    @Test
    void theActiveRulesAreListedWithTheirHashAndOrigin() {
        JsonNode listed = service.asAdmin().get("/api/v1/rule-sets?size=500").is(200).json();
        JsonNode line = listed.path("items").valueStream().filter(item -> item.path("active").asBoolean()).findFirst().orElseThrow();
        assertThat(line.path("hash").asString()).isEqualTo(EngineIdentity.hash(active.rules()));
        assertThat(line.path("origin").asString()).isEqualTo("SHIPPED");
        assertThat(line.path("tables").asInt()).isEqualTo(active.rules().tables().size());
        assertThat(line.path("rows").asInt()).isGreaterThan(500);
        assertThat(Instant.parse(line.path("registeredAt").asString())).isBefore(Instant.now().plusSeconds(5));
    }

    @Test
    void everyTableIsDownloadedByteByByteAsItWasShipped() throws IOException {
        JsonNode files = service.asAdmin().get("/api/v1/rule-sets/" + active.hash()).is(200).json().path("files");
        int workbooks = 0;
        for (JsonNode file : files) {
            byte[] bytes = service.asAdmin().get(file.at("/links/download").asString()).is(200).body();
            assertThat(DigestUtils.sha256Hex(bytes)).as(file.path("name").asString()).isEqualTo(file.path("sha256").asString());
            if (file.path("kind").asString().equals("TABLES")) {
                workbooks++;
                assertThat(bytes).isEqualTo(Files.readAllBytes(Path.of("decision-tables", file.path("name").asString())));
                assertThat(file.at("/tables/0/rows").asInt()).isPositive();
            }
        }
        assertThat(workbooks).isGreaterThan(15);
    }

    @Test
    void theWordsAreAmongTheFilesAndDownloadedAsTheyWereShipped() throws IOException {
        JsonNode files = service.asAdmin().get("/api/v1/rule-sets/" + active.hash()).is(200).json().path("files");
        JsonNode words = files.valueStream().filter(file -> file.path("name").asString().equals("kamus.xlsx")).findFirst().orElseThrow();
        assertThat(words.path("kind").asString()).isEqualTo("WORDS");
        assertThat(words.path("tables")).isEmpty();
        var answer = service.asAdmin().get(words.at("/links/download").asString()).is(200);
        assertThat(answer.header("Content-Type")).contains("spreadsheetml");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(Path.of("decision-tables", "kamus.xlsx")));
    }

    @Test
    void theFixedRulesAreGivenAsTextUnderTheirOwnName() {
        var answer = service.asAdmin().get("/api/v1/rule-sets/" + active.hash() + "/files/judge.drl").is(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains("judge.drl");
        assertThat(answer.text()).contains("package id.selaras.rules.judge");
    }

    @Test
    void whoHasTheFileAlreadyIsToldSo() {
        String path = "/api/v1/rule-sets/" + active.hash() + "/files/putusan.xlsx";
        String tag = service.asAdmin().get(path).is(200).header("ETag");
        service.asAdmin().with("If-None-Match", tag).get(path).is(304);
    }

    @Test
    void aRuleSetThatNeverRanHereIsNotFound() {
        service.asAdmin().get("/api/v1/rule-sets/" + "0".repeat(64)).is(404);
        service.asAdmin().get("/api/v1/rule-sets/bukan-hash").is(404);
        service.asAdmin().get("/api/v1/rule-sets/" + active.hash() + "/files/lain.xlsx").is(404);
        service.asAdmin().get("/api/v1/rule-sets/" + active.hash() + "?edition=77").is(404);
    }

    @Test
    void aSecondStartRegistersNothingNew() {
        int before = stored.editions(active.hash()).size();
        registering.start();
        assertThat(stored.editions(active.hash())).hasSize(before);
    }

    @Test
    void rulesOfEarlierYearsStayListedAndTheirRowsCanBeLookedUp() throws IOException {
        byte[] workbook = Files.readAllBytes(Path.of("decision-tables", "putusan.xlsx"));
        RuleSetRegistered earlier = earlier("putusan-lama.xlsx", workbook);
        RuleSetRegistered renamed = earlier("putusan-baru.xlsx", workbook);
        Instant first = acknowledging.acknowledge("uji", earlier).at();
        Instant second = acknowledging.acknowledge("uji", renamed).at();

        JsonNode shown = service.asAdmin().get("/api/v1/rule-sets/" + earlier.hash()).is(200).json();
        assertThat(shown.path("active").asBoolean()).isFalse();
        assertThat(shown.path("editions")).hasSize(2);
        assertThat(shown.at("/files/0/name").asString()).isEqualTo("putusan-baru.xlsx");
        service.asAdmin().get("/api/v1/rule-sets/" + earlier.hash() + "/files/putusan-lama.xlsx?edition=1").is(200);

        String row = "/Tabel!A" + firstRow();
        assertThat(rules.row(earlier.hash(), first, "putusan-lama.xlsx" + row)).get()
                .satisfies(found -> assertThat(found.results()).containsKey("Putusan"));
        assertThat(rules.row(earlier.hash(), second, "putusan-baru.xlsx" + row)).isPresent();
        assertThat(rules.row(earlier.hash(), second, "putusan.xlsx" + row)).isEmpty();
    }

    private int firstRow() {
        return active.rules().tables().stream().filter(table -> table.file().equals("putusan.xlsx")).findFirst().orElseThrow()
                .rows().get(0).ref().at().row();
    }

    private RuleSetRegistered earlier(String name, byte[] workbook) {
        return new RuleSetRegistered(DigestUtils.sha256Hex("aturan tahun lalu"), "0".repeat(64), "selaras-engine/0",
                RuleSetRegistered.Origin.DIRECTORY, List.of(new RuleSetRegistered.File(name, RuleSetRegistered.Kind.TABLES,
                archive.keep(workbook), workbook.length, List.of())), JsonNodeFactory.instance.arrayNode());
    }
}
