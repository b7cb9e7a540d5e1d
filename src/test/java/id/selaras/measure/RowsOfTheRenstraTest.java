package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.IN_PLAN;
import static id.selaras.decision.DictionaryEntry.NAME;
import static id.selaras.decision.DictionaryEntry.RENSTRA_ALLOCATION;
import static id.selaras.measure.ChainWorld.HEALTH;
import static id.selaras.measure.ChainWorld.code;
import static id.selaras.measure.ChainWorld.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.SubjectLevel;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.reference.CodePair;
import id.selaras.reference.ReferenceSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sub-activities of the Renstra the yearly plan has. */
class RowsOfTheRenstraTest {

    private static final String OLD = "1.02.02.2.01.01";
    private static final String PLANNED = "1.02.02.2.01.0001";
    private static final String LEFT_OUT = "1.02.02.2.01.0002";

    private final ChainWorld world = new ChainWorld().program("1.02.02", 600).sub(PLANNED, "Pelayanan Ibu", 600);

    @Test
    void aRowLeftOutPointsToItsProgrammeAndPutsTheRenstrasMoneyAtStake() {
        world.renstra(HEALTH, PLANNED, "", "", 500L).renstra(HEALTH, LEFT_OUT, "", "", 300L);
        assertThat(rows()).extracting(row -> told(row, IN_PLAN)).containsExactly("YA", "TIDAK");
        MeasuredSubject left = rows().get(1);
        assertThat(left.origin().at()).hasToString("Renja!B10");
        assertThat(left.origin().rupiah()).isEqualTo(Rupiah.of(300));
        assertThat(told(left, NAME)).isEqualTo("Nama " + LEFT_OUT);
        assertThat(told(left, RENSTRA_ALLOCATION)).isEqualTo("300");
    }

    @Test
    void aRowOfAProgrammeThePlanDoesNotHavePointsToTheFirstRow() {
        world.renstra(HEALTH, "1.02.05.2.01.0001", "", "", 300L);
        assertThat(rows().get(0).origin().at()).hasToString("Renja!B11");
    }

    @Test
    void oldAndNewCodesAreOneRowWhicheverDocumentHasTheOldOne() {
        world.renstra(HEALTH, OLD, "", "", 500L).renstra(HEALTH, LEFT_OUT, "", "", 300L);
        world.sub("1.02.02.2.01.02", "Lain", 5);
        assertThat(rows()).extracting(row -> told(row, IN_PLAN)).containsExactly("TIDAK", "TIDAK");
        world.crosswalk.add(new CodePair(code(OLD), code(PLANNED), 2024));
        world.crosswalk.add(new CodePair(code("1.02.02.2.01.02"), code(LEFT_OUT), 2024));
        assertThat(rows()).extracting(row -> told(row, IN_PLAN)).containsExactly("YA", "YA");
    }

    @Test
    void aRowWithAFaultyCodeCountsByItsName() {
        world.sub("1.02.02.2.01.002", "Nama " + LEFT_OUT, 5).renstra(HEALTH, LEFT_OUT, "", "", 300L);
        assertThat(told(rows().get(0), IN_PLAN)).isEqualTo("YA");
    }

    @Test
    void whatIsLackingIsSaidOnce() {
        assertThat(rows()).hasSize(1);
        assertThat(told(rows().get(0), IN_PLAN)).contains("Renstra perangkat daerah ini tidak ada");
        world.renstra(HEALTH, "1.02.02", "", "", 500L);
        assertThat(told(rows().get(0), IN_PLAN)).contains("hanya sampai program");
        world.present.remove(ReferenceSheet.RENSTRA);
        assertThat(told(rows().get(0), IN_PLAN)).contains("lembar Renstra");
    }

    @Test
    void aRenstraIsNotLookedForInItself() {
        world.renstra(HEALTH, LEFT_OUT, "", "", 300L);
        world.stage = PlanStage.RENSTRA;
        assertThat(rows()).isEmpty();
    }

    private List<MeasuredSubject> rows() {
        return world.others(SubjectLevel.RENSTRA_ROW);
    }
}
