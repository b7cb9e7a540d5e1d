package id.selaras.rulecases;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.Assessment;
import id.selaras.assessment.Cascade;
import id.selaras.assessment.Cascade.AnsweredBy;
import id.selaras.assessment.Cascade.GapKind;
import id.selaras.assessment.Cascade.Level;
import id.selaras.assessment.Scope;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cascade of the small world of the rule cases. */
class CoverageFromTheTopTest {

    private static Pipeline pipeline;

    @BeforeAll
    static void loadTheShippedTables() {
        pipeline = new Pipeline();
    }

    @Test
    void theMoneyOfEachNodeIsThatOfTheRowsBelowItCountedOnce() {
        Cascade cascade = cascade();
        assertThat(cascade.nodes()).extracting(Cascade.Node::level).startsWith(Level.VISI, Level.MISI, Level.TUJUAN, Level.SASARAN, Level.INDIKATOR);
        Cascade.Node vision = cascade.nodes().get(0);
        Cascade.Node objective = cascade.nodes().get(3);
        assertThat(vision.allocation()).isEqualTo(objective.allocation());
        assertThat(vision.subActivities()).isPositive();
        long indicators = cascade.nodes().stream().filter(node -> node.level() == Level.INDIKATOR).mapToInt(Cascade.Node::subActivities).sum();
        assertThat((long) objective.subActivities()).isLessThanOrEqualTo(indicators);
        assertThat(objective.at()).hasToString("RPJMD!B5");
    }

    @Test
    void programmesStandBelowTheirIndicatorWithTheirNames() {
        assertThat(cascade().nodes()).anySatisfy(node -> {
            assertThat(node.level()).isEqualTo(Level.PROGRAM);
            assertThat(node.code()).isEqualTo("1.02.02");
            assertThat(node.name()).startsWith("PROGRAM PEMENUHAN UPAYA KESEHATAN");
        });
    }

    @Test
    void aProblemIsAnsweredByRowsThatSpeakOfIt() {
        Cascade answered = cascade("acuan: Permasalahan baris 2 Uraian = Kesehatan ibu hamil masih rendah");
        assertThat(answered.issues().get(0).by()).isEqualTo(AnsweredBy.ROWS);
        assertThat(answered.issues().get(0).subActivities()).isEqualTo(1);
    }

    @Test
    void aProblemNobodySpeaksOfIsAnsweredWeaklyByItsObjectiveOrNotAtAll() {
        assertThat(cascade("acuan: Permasalahan baris 2 Uraian = Abrasi pantai dan tambak rusak").issues().get(0).by())
                .isEqualTo(AnsweredBy.OBJECTIVE);
        Cascade open = cascade("acuan: Permasalahan baris 2 Uraian = Abrasi pantai dan tambak rusak", "acuan: Permasalahan baris 2 Kode Sasaran =");
        assertThat(open.issues().get(0).by()).isEqualTo(AnsweredBy.NONE);
        assertThat(open.gaps()).filteredOn(gap -> gap.kind() == GapKind.ISSUE_UNANSWERED).extracting(gap -> gap.at().toString())
                .containsExactly("Permasalahan!A2");
    }

    @Test
    void anObjectiveWithoutAnIndicatorIsAGap() {
        assertThat(cascade("acuan: Indikator tanpa kolom Kode Sasaran").gaps()).extracting(Cascade.Gap::kind, Cascade.Gap::code)
                .contains(org.assertj.core.api.Assertions.tuple(GapKind.OBJECTIVE_WITHOUT_INDICATOR, "S1"));
    }

    @Test
    void aGapThatAnAbsentAgencyMayCloseSaysWhomItWaitsFor() {
        assertThat(cascade().gaps()).filteredOn(gap -> gap.kind() == GapKind.PRIORITY_WITHOUT_MONEY).singleElement()
                .satisfies(gap -> assertThat(gap.awaited()).containsExactly("Dinas Pekerjaan Umum dan Penataan Ruang"));
    }

    @Test
    void aRunOverSomeAgenciesSaysNothingFromTheTop() {
        assertThat(pipeline.run(new World(), 1).assessment().orElseThrow().cascade()).isNull();
    }

    private static Cascade cascade(String... changes) {
        World world = new World().sending(List.of("kesehatan", "kecamatan"));
        world.scope(Scope.Level.GOVERNMENT);
        List.of(changes).forEach(change -> Changes.make(change, world));
        Assessment assessment = pipeline.run(world, 1).assessment().orElseThrow();
        return assessment.cascade();
    }
}
