package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.MONEY_CARRIER;
import static id.selaras.decision.DictionaryEntry.PROGRAM_IN_RPJMD;
import static id.selaras.decision.DictionaryEntry.RENSTRA_ALLOCATION;
import static id.selaras.decision.DictionaryEntry.RENSTRA_DEVIATION;
import static id.selaras.measure.ChainWorld.HEALTH;
import static id.selaras.measure.ChainWorld.code;
import static id.selaras.measure.ChainWorld.paid;
import static id.selaras.measure.ChainWorld.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.Output;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.CodePair;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode.Level;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which money of Renstra and RPJMD a programme is measured against, and whether it is on the RPJMD's list. */
class MoneyOfTheRenstraTest {

    private static final Agency HOSPITAL = new Agency(new AgencyCode("1.02.0.00.0.00.02.0000"), "RSUD Bangil");

    private final ChainWorld world = new ChainWorld().program("1.02.02", 600).sub("1.02.02.2.01.0001", "Sub", 600);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"500 | 500", "500 500 | 500", "500 0 | 500", "300 200 | 500", "0 | 0"})
    void moneyOfSeveralRowsOfOneCodeIsRepeatedOrSharedOut(String stated, long expected) {
        List<Rupiah> amounts = Stream.of(stated.split(" ")).map(Long::parseLong).map(Rupiah::of).toList();
        assertThat(IndicativeMoney.of(amounts)).isEqualTo(Rupiah.of(expected));
        assertThat(IndicativeMoney.of(List.of())).isNull();
    }

    @Test
    void theProgrammesOwnRowCountsBeforeTheRowsBelowIt() {
        world.renstra(HEALTH, "1.02.02", "", "", 400L).renstra(HEALTH, "1.02.02.2.01.0001", "", "", 100L);
        assertThat(told(program(), RENSTRA_ALLOCATION)).isEqualTo("400");
        assertThat(told(program(), RENSTRA_DEVIATION)).isEqualTo("50");
    }

    @Test
    void withoutAProgrammeRowTheRowsBelowAreAddedUp() {
        world.renstra(HEALTH, "1.02.02.2.01.0001", "", "", 500L).renstra(HEALTH, "1.02.02.2.01.0002", "", "", 300L)
                .renstra(HEALTH, "1.02.03.2.01.0001", "", "", 900L);
        assertThat(told(program(), RENSTRA_ALLOCATION)).isEqualTo("800");
        assertThat(told(program(), RENSTRA_DEVIATION)).isEqualTo("-25");
    }

    @Test
    void noMoneyInTheRenstraLeavesNothingToDivideBy() {
        world.renstra(HEALTH, "1.02.02", "", "", 0L);
        assertThat(told(program(), RENSTRA_ALLOCATION)).isEqualTo("0");
        assertThat(told(program(), RENSTRA_DEVIATION)).isEmpty();
    }

    @Test
    void theRpjmdSpeaksWhereTheRenstraIsSilent() {
        world.node(Level.PROGRAM, "1.02.02", "S1", 300L).node(Level.PROGRAM, "1.02.02", "S2", 300L);
        assertThat(told(program(), RENSTRA_ALLOCATION)).isEqualTo("300");
    }

    @Test
    void theRpjmdsMoneyOfAProgrammeOfSeveralAgenciesIsNotThatOfOne() {
        world.node(Level.PROGRAM, "1.02.02", "S1", 300L);
        world.agencies.add(new AgencyEntry(HOSPITAL.code(), HOSPITAL.name(), "rsud", List.of(code("1.02")), true));
        assertThat(told(program(), RENSTRA_ALLOCATION)).contains("beberapa perangkat daerah");
    }

    @Test
    void whatNobodyStatesIsMissingWithItsReason() {
        assertThat(told(program(), RENSTRA_ALLOCATION)).contains("Renstra perangkat daerah ini tidak ada");
        world.renstra(HEALTH, "1.02.02", "", "", null);
        assertThat(told(program(), RENSTRA_DEVIATION)).contains("untuk tahun 2026");
        world.present.remove(ReferenceSheet.RENSTRA);
        assertThat(told(program(), RENSTRA_ALLOCATION)).contains("lembar Renstra");
    }

    @Test
    void aRenstraOfOldCodesIsFoundByTheCrosswalk() {
        world.renstra(HEALTH, "1.02.09", "", "", 600L);
        world.crosswalk.add(new CodePair(code("1.02.09.2.01.01"), code("1.02.02.2.01.0001"), 2024));
        assertThat(told(program(), RENSTRA_DEVIATION)).isEqualTo("0");
    }

    @Test
    void aProgrammeIsOnTheRpjmdsListByItsCodeOrByTheCrosswalk() {
        assertThat(told(program(), PROGRAM_IN_RPJMD)).contains("Tingkat Program");
        world.node(Level.PROGRAM, "1.02.03", "S1", null);
        assertThat(told(program(), PROGRAM_IN_RPJMD)).isEqualTo("TIDAK");
        world.crosswalk.add(new CodePair(code("1.02.03.2.01.01"), code("1.02.02.2.01.0001"), 2024));
        assertThat(told(program(), PROGRAM_IN_RPJMD)).isEqualTo("YA");
        world.present.remove(ReferenceSheet.RPJMD);
        assertThat(told(program(), PROGRAM_IN_RPJMD)).contains("lembar RPJMD");
    }

    @Test
    void oneOfSeveralIndicatorsCarriesTheMoneyOfAll() {
        assertThat(carrier(paid("500", "600"), paid("-", "-"))).isEqualTo("BERSAMA");
        assertThat(carrier(paid("500", "600"), paid("0", "0"), paid("-", "0"))).isEqualTo("BERSAMA");
        assertThat(carrier(paid("500", "600"), paid("-", "100"))).isEqualTo("SENDIRI");
        assertThat(carrier(paid("500", "600"))).isEqualTo("SENDIRI");
        assertThat(carrier(paid("0", "0"), paid("0", "0"))).isEqualTo("SENDIRI");
        assertThat(carrier(paid("500", "lima"), paid("-", "-"))).contains("tidak terbaca");
        assertThat(carrier(paid(), paid())).contains("pagu per tahun");
    }

    private static String carrier(Output... lines) {
        ChainWorld renstra = new ChainWorld().program("1.02.02", 600, lines);
        renstra.stage = PlanStage.RENSTRA;
        return told(renstra.measured().programs().get(0), MONEY_CARRIER);
    }

    private MeasuredSubject program() {
        return world.measured().programs().get(0);
    }
}
