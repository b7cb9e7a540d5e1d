package id.selaras.rulecases;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.VersionChanges;
import id.selaras.assessment.VersionChanges.Kind;
import id.selaras.finding.Finding;
import id.selaras.plan.PlanColumn;
import id.selaras.report.json.AssessmentJson;
import id.selaras.report.text.TerminalSummary;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An agency sends its plan again, and both versions are laid beside each other. */
class VersionsOfAPlanTest {

    private static Pipeline pipeline;

    @BeforeAll
    static void warm() {
        pipeline = new Pipeline();
    }

    @Test
    void theSamePlanSentAgainHasNoChange() {
        VersionChanges changes = changes("rencana: Pagu Indikatif baris 11 = 119750000", "versi lalu: ada");
        assertThat(changes.rows()).isEmpty();
        assertThat(changes.same()).isEqualTo(6);
        assertThat(changes.before()).isEqualTo(changes.after());
    }

    @Test
    void aChangedAmountIsToldWithWhatStoodThere() {
        VersionChanges changes = changes("versi lalu: ada", "versi lalu: Pagu Indikatif baris 18 = 550000000");
        assertThat(changes.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.CHANGED);
            assertThat(row.fields()).singleElement().satisfies(field -> {
                assertThat(field.column()).isEqualTo(PlanColumn.ALLOCATION);
                assertThat(field.before()).isEqualTo("Rp550.000.000");
                assertThat(field.after()).isEqualTo("Rp600.000.000");
                assertThat(field.at().toString()).isEqualTo("Renja!G18");
            });
        });
    }

    @Test
    void rowsThatCameAndWentAreToldEach() {
        assertThat(changes("versi lalu: ada", "rencana: tanpa baris 23").rows()).singleElement()
                .satisfies(row -> assertThat(row.kind() + " " + row.shown().nomenclature()).isEqualTo("DROPPED 1.02.03.2.02.0002"));
        assertThat(changes("versi lalu: ada", "versi lalu: tanpa baris 23").rows()).singleElement()
                .satisfies(row -> assertThat(row.kind() + " " + row.shown().nomenclature()).isEqualTo("ADDED 1.02.03.2.02.0002"));
    }

    @Test
    void aRenumberedCodeIsTheSameRowWhereTheCrosswalkSaysSo() {
        VersionChanges changes = changes("versi lalu: ada", "versi lalu: Kode baris 23 = 1.02.03.2.02.02",
                "acuan: Padanan Kode baris 2 Kode Lama = 1.02.03.2.02.02", "acuan: Padanan Kode baris 2 Kode Baru = 1.02.03.2.02.0002",
                "acuan: Padanan Kode baris 2 Mulai Tahun = 2024");
        assertThat(changes.rows()).singleElement().satisfies(row -> assertThat(row.fields()).extracting(field -> field.column())
                .containsExactly(PlanColumn.CODE));
    }

    @Test
    void findingsThatTheNewVersionCuredOrMadeAreTold() {
        VersionChanges cured = changes("versi lalu: ada", "versi lalu: Lokasi baris 18 =");
        assertThat(cured.cured()).extracting(Finding::rule).contains("KLK-01");
        assertThat(cured.made()).isEmpty();
        VersionChanges made = changes("versi lalu: ada", "rencana: Lokasi baris 18 =");
        assertThat(made.made()).extracting(Finding::rule).contains("KLK-01");
        assertThat(made.cured()).isEmpty();
    }

    @Test
    void theAnswerTellsTheChangesInItsFileAndOnTheScreen() {
        Assessment assessment = assessment("versi lalu: ada", "versi lalu: Pagu Indikatif baris 18 = 550000000");
        assertThat(AssessmentJson.tree(assessment, "id").path("changes").path(0).path("rows").path(0).path("fields").path(0).path("field")
                .asString()).isEqualTo("ALLOCATION");
        assertThat(String.join(" ", TerminalSummary.of(assessment, "id", List.of())).replaceAll("\\s+", " "))
                .contains("Perubahan sejak versi sebelumnya").contains("1 berubah, 5 tetap");
    }

    private static VersionChanges changes(String... words) {
        return assessment(words).comparison().changes().get(0);
    }

    private static Assessment assessment(String... words) {
        World world = new World();
        for (String change : words) {
            Changes.make(change, world);
        }
        return pipeline.run(world, 1).assessment().orElseThrow();
    }
}
