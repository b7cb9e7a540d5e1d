package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.INDICATOR;
import static id.selaras.decision.DictionaryEntry.INDICATOR_LEVEL;
import static id.selaras.decision.DictionaryEntry.OTHER_UNIT;
import static id.selaras.decision.DictionaryEntry.RENSTRA_INDICATOR;
import static id.selaras.decision.DictionaryEntry.RENSTRA_INDICATOR_SIMILARITY;
import static id.selaras.decision.DictionaryEntry.SAME_INDICATOR;
import static id.selaras.measure.ChainWorld.HEALTH;
import static id.selaras.measure.ChainWorld.code;
import static id.selaras.measure.ChainWorld.line;
import static id.selaras.measure.ChainWorld.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.SubjectLevel;
import id.selaras.plan.GoalRow.Kind;
import id.selaras.plan.PlanStage;
import id.selaras.reference.CodePair;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators of programmes, activities and goals: beside the Renstra, beside other documents, beside each other. */
class IndicatorsOfOtherLevelsTest {

    private static final String MOTHERS = "Persentase ibu hamil terlayani";
    private static final String CLINICS = "Persentase puskesmas terakreditasi";
    private static final String DEATHS = "Angka kematian ibu";

    private final ChainWorld world = new ChainWorld();

    @Test
    void eachLineOfAProgrammeIsComparedWithAnIndicatorOfItsOwn() {
        world.program("1.02.02", 0, line(CLINICS, "%"), line("Persentase ibu hamil dilayani", "%"))
                .renstra(HEALTH, "1.02.02", MOTHERS, "%", null).renstra(HEALTH, "1.02.02", CLINICS, "%", null);
        assertThat(lines()).extracting(line -> told(line, RENSTRA_INDICATOR)).containsExactly(CLINICS, MOTHERS);
        assertThat(lines()).extracting(line -> told(line, RENSTRA_INDICATOR_SIMILARITY)).containsExactly("1", "0,9");
    }

    @Test
    void whatTheRenstraHasBeyondTheLinesIsLeftOver() {
        world.program("1.02.02", 0, line(MOTHERS, "%")).renstra(HEALTH, "1.02.02", MOTHERS, "%", null)
                .renstra(HEALTH, "1.02.02", CLINICS, "%", null).renstra(HEALTH, "1.02.02", DEATHS, "Kasus", null);
        assertThat(lines()).hasSize(2);
        assertThat(told(lines().get(1), INDICATOR)).isEmpty();
        assertThat(told(lines().get(1), RENSTRA_INDICATOR)).isEqualTo(CLINICS + "; " + DEATHS);
    }

    @Test
    void aDifferentWordingIsOneFaultAndNotAMissingIndicatorAsWell() {
        world.program("1.02.02", 0, line("Jumlah kader", "Orang")).renstra(HEALTH, "1.02.02", MOTHERS, "%", null);
        assertThat(lines()).hasSize(1);
        assertThat(told(lines().get(0), RENSTRA_INDICATOR)).isEqualTo(MOTHERS);
    }

    @Test
    void aLineBeyondThoseOfTheRenstraIsToldBesideTheNearest() {
        world.program("1.02.02", 0, line(MOTHERS, "%"), line("Persentase ibu nifas terlayani", "%"))
                .renstra(HEALTH, "1.02.02", MOTHERS, "%", null);
        assertThat(told(lines().get(1), RENSTRA_INDICATOR)).isEqualTo(MOTHERS);
    }

    @Test
    void withoutItsCounterpartALineSaysWhatIsLacking() {
        world.program("1.02.02", 0, line(MOTHERS, "%"));
        assertThat(told(lines().get(0), RENSTRA_INDICATOR)).contains("Renstra perangkat daerah ini tidak ada");
        world.renstra(HEALTH, "1.02.03", CLINICS, "%", null);
        assertThat(told(lines().get(0), RENSTRA_INDICATOR)).contains("program tidak ada pada Renstra");
        world.renstra(HEALTH, "1.02.02", "", "", null);
        assertThat(told(lines().get(0), RENSTRA_INDICATOR)).contains("tidak memuat indikator program ini");
    }

    @Test
    void aDocumentWithoutProgrammeIndicatorsSaysSoOnce() {
        world.program("1.02.02", 0).program("1.02.03", 0).renstra(HEALTH, "1.02.02", MOTHERS, "%", null);
        assertThat(lines()).hasSize(1);
        assertThat(told(lines().get(0), RENSTRA_INDICATOR)).contains("tidak memuat indikator pada baris program");
    }

    @Test
    void soDoesATableWithoutProgrammeRows() {
        world.sub("1.02.02.2.01.0001", "Sub", 5).renstra(HEALTH, "1.02.02", MOTHERS, "%", null);
        assertThat(lines()).hasSize(1);
        assertThat(told(lines().get(0), INDICATOR)).contains("tidak memuat indikator pada baris program");
    }

    @Test
    void aUnitIsComparedWithTheRenstraAndLastYearsPlan() {
        world.program("1.02.02", 0, line(DEATHS, "Orang")).renstra(HEALTH, "1.02.02", DEATHS, "Kasus", null);
        world.yearBefore = new ChainWorld().program("1.02.02", 0, line("Angka Kematian Ibu", "Indeks")).plan(2025);
        assertThat(told(lines().get(0), OTHER_UNIT)).isEqualTo("Kasus (Renstra); Indeks (2025)");
    }

    @Test
    void spellingsOfOneUnitDoNotDiffer() {
        world.sub("1.02.02.2.01.0001", "Sub", 5, line("Jumlah laporan", "Lap")).renstra(HEALTH, "1.02.02.2.01.0001", "Jumlah laporan", "Laporan", null);
        assertThat(told(world.measured().outputs().get(0), OTHER_UNIT)).isEmpty();
    }

    @Test
    void anOldCodeIsFoundByTheCrosswalk() {
        world.sub("1.02.02.2.01.0001", "Sub", 5, line("Jumlah kader", "Orang")).renstra(HEALTH, "1.02.02.2.01.01", "Jumlah kader", "Dokumen", null);
        assertThat(told(world.measured().outputs().get(0), OTHER_UNIT)).contains("tidak ditemukan");
        world.crosswalk.add(new CodePair(code("1.02.02.2.01.01"), code("1.02.02.2.01.0001"), 2024));
        assertThat(told(world.measured().outputs().get(0), OTHER_UNIT)).isEqualTo("Dokumen (Renstra)");
    }

    @Test
    void withoutAnotherDocumentNobodyKnows() {
        world.sub("1.02.02.2.01.0001", "Sub", 5);
        assertThat(told(world.measured().outputs().get(0), OTHER_UNIT)).contains("rencana tahun sebelumnya tidak disertakan");
    }

    @Test
    void anIndicatorIsToldOnlyOnTheLowerOfTwoLevelsOfTheSameBranch() {
        world.stage = PlanStage.RENSTRA;
        world.goal(Kind.TUJUAN, "Tujuan", "S1", line(DEATHS, "Kasus")).goal(Kind.SASARAN, "Sasaran", "", line("ANGKA KEMATIAN IBU.", "Kasus"))
                .program("1.02.02", 0, line(MOTHERS, "%")).activity("1.02.02.2.01", line(MOTHERS, "%"))
                .program("1.02.03", 0, line(CLINICS, "%")).sub("1.02.03.2.01.0001", "Sub", 5, line(MOTHERS, "%"));
        List<MeasuredSubject> all = world.measured().others().stream().filter(line -> told(line, INDICATOR_LEVEL).matches("[A-Z_]+")).toList();
        assertThat(all).extracting(line -> told(line, INDICATOR_LEVEL) + ": " + told(line, SAME_INDICATOR)).containsExactlyInAnyOrder(
                "TUJUAN: ", "SASARAN: tujuan Renja!E1", "PROGRAM: ", "KEGIATAN: program Renja!E1", "PROGRAM: ");
        assertThat(told(world.measured().outputs().get(0), SAME_INDICATOR)).isEmpty();
    }

    private List<MeasuredSubject> lines() {
        return world.others(SubjectLevel.PROGRAM_OUTPUT);
    }
}
