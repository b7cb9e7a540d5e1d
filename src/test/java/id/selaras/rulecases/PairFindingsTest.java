package id.selaras.rulecases;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.finding.RuleStatus;
import id.selaras.plan.Rupiah;
import id.selaras.report.json.AssessmentJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an agency is told about rows of another one. */
class PairFindingsTest {

    private static final String ONE = "kesehatan baris 18";
    private static final String OTHER = "kecamatan baris 14";
    private static Pipeline pipeline;

    @BeforeAll
    static void loadTheShippedTables() {
        pipeline = new Pipeline();
    }

    @Test
    void eachSideIsToldAtItsOwnCells() {
        List<Finding> findings = duplicates(assess(world(), 1));
        assertThat(findings).extracting(Finding::file).containsExactly("F1", "F2");
        assertThat(findings).extracting(finding -> finding.agency().name()).containsExactly("Dinas Kesehatan", "Kecamatan Bangil");
        assertThat(findings).extracting(finding -> finding.where().get(0).row()).containsExactly(18, 14);
        assertThat(findings).extracting(Finding::rupiah).containsExactly(Rupiah.of(600_000_000), Rupiah.of(490_250_000));
    }

    @Test
    void ofTheOtherAgencyOnlyNameActivityAndPlaceAreTold() {
        World world = world();
        Changes.make("rencana kecamatan: Catatan baris 14 = bahan rapat tertutup", world);
        Changes.make("rencana kecamatan: Uraian Aktivitas baris 14 = loket keliling pajak", world);
        Finding told = duplicates(assess(world, 1)).get(0);
        assertThat(told.message().id()).isEqualTo("Indikasi duplikasi dengan Kecamatan Bangil di Desa Beji: 7.01.02.2.02.0003 "
                + "Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan. Perlu klarifikasi.");
        assertThat(told.message().en()).startsWith("Possible duplication with Kecamatan Bangil in Desa Beji");
        assertThat(Stream.of(told.message(), told.found(), told.expected(), told.fix()).flatMap(text -> Stream.of(text.id(), text.en())))
                .noneMatch(text -> text.contains("Rp") || text.contains("490") || text.contains("tertutup") || text.contains("loket"));
    }

    @Test
    void theMoneyOfARowCountsOnceHoweverManyPairsItHas() {
        World world = world();
        world.pairs().pair(ONE, "kecamatan baris 17", Map.of());
        Assessment assessment = assess(world, 1);
        RuleStatus status = assessment.ruleStatus().stream().filter(rule -> rule.rule().equals("DUP-02")).findFirst().orElseThrow();
        assertThat(status.fired()).isEqualTo(4);
        assertThat(status.rupiah()).isEqualTo(Rupiah.of(600_000_000 + 490_250_000 + 80_000_000));
        assertThat(status.subjects()).isEqualTo(status.assessed()).isEqualTo(6);
        assertThat(duplicates(assessment)).extracting(Finding::bearer).containsExactly("F1#18", "F1#18", "F2#14", "F2#17");
    }

    @Test
    void theAnswerIsTheSameOnAnyNumberOfThreads() {
        byte[] one = AssessmentJson.bytes(AssessmentJson.tree(assess(world(), 1), "id"));
        for (int threads = 2; threads < 5; threads++) {
            assertThat(AssessmentJson.bytes(AssessmentJson.tree(assess(world(), threads), "id"))).isEqualTo(one);
        }
    }

    @Test
    void findingsKeepTheirIdsWhicheverPlanIsSentFirst() {
        assertThat(ids(world())).isEqualTo(ids(placed(new World().sending(List.of("kecamatan", "kesehatan")))));
    }

    private static List<String> ids(World world) {
        return AssessmentJson.tree(assess(world, 1), "id").path("findings").valueStream()
                .filter(finding -> finding.path("rule").asString().startsWith("DUP"))
                .map(finding -> finding.path("id").asString()).sorted().toList();
    }

    private static World world() {
        return placed(new World().sending(List.of("kesehatan", "kecamatan")));
    }

    private static World placed(World world) {
        world.pairs().pair(ONE, OTHER, Map.of());
        return world;
    }

    private static Assessment assess(World world, int threads) {
        return pipeline.run(world, threads).assessment().orElseThrow();
    }

    private static List<Finding> duplicates(Assessment assessment) {
        return assessment.findings().stream().filter(finding -> finding.rule().equals("DUP-02")).toList();
    }
}
