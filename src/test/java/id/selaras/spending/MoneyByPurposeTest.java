package id.selaras.spending;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Lexicon;
import id.selaras.measure.WholeSpending;
import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyByPurposeTest {

    @Test
    void aRowThatServesThreeTargetsAlikeIsSplitToTheSenAndTheFirstGetsTheRest() {
        Spending spending = of(ARow.at(10).costing("100.00").direct("IKD-3").direct("IPM").direct("IKU-2"));
        assertThat(line(spending, Dimension.INDICATOR, "IPM").shared().direct()).isEqualTo(rupiah("33.34"));
        assertThat(line(spending, Dimension.INDICATOR, "IKU-2").shared().direct()).isEqualTo(rupiah("33.33"));
        assertThat(line(spending, Dimension.INDICATOR, "IKD-3").shared().direct()).isEqualTo(rupiah("33.33"));
        assertThat(line(spending, Dimension.INDICATOR, "IKD-3").gross().direct()).isEqualTo(rupiah("100"));
    }

    @Test
    void sharedMoneyGoesToTheTargetsServedMostStronglyOnly() {
        Spending spending = of(ARow.at(10).costing("90").direct("IPM").indirect("IKU-2"));
        assertThat(line(spending, Dimension.INDICATOR, "IPM").shared().direct()).isEqualTo(rupiah("90"));
        SpendingLine weaker = line(spending, Dimension.INDICATOR, "IKU-2");
        assertThat(weaker.shared().total()).isEqualTo(Rupiah.ZERO);
        assertThat(weaker.gross().indirect()).isEqualTo(rupiah("90"));
        assertThat(weaker.subActivities()).isEqualTo(1);
    }

    @Test
    void whatAnAgencyMerelyDeclaresMovesNoMoney() {
        Spending spending = of(ARow.at(10).serving(Alignment.Kind.PRIORITY, "PP-1", Strength.DIRECT, Evidence.DECLARED));
        assertThat(spending.lines()).noneMatch(line -> line.key().equals("PP-1"));
        assertThat(line(spending, Dimension.PRIORITY, "TANPA-SASARAN").shared().none()).isEqualTo(Rupiah.of(100_000_000));
    }

    @Test
    void anIndicatorWithoutMoneyIsALineOfItsOwn() {
        SpendingLine empty = line(of(ARow.at(10).direct("IPM")), Dimension.INDICATOR, "IKU-2");
        assertThat(empty.gross()).isEqualTo(ByStrength.ZERO);
        assertThat(empty.subActivities()).isZero();
    }

    @Test
    void severalFundSourcesWithoutAmountsAreNotSplit() {
        Spending spending = of(ARow.at(10).costing("10").paidBy("PAD; DBH CHT"), ARow.at(11).costing("5").paidBy("DAU"),
                ARow.at(12).costing("7").paidBy("dau"), ARow.at(13).costing("3"));
        assertThat(line(spending, Dimension.FUND, "DAU").shared().total()).isEqualTo(rupiah("12"));
        assertThat(line(spending, Dimension.FUND, "TIDAK-DIRINCI").shared().total()).isEqualTo(rupiah("13"));
    }

    @Test
    void whatTheStatedAmountsLeaveOverIsNotSplitAndAmountsAboveTheAllocationAreNotBelieved() {
        Spending spending = of(ARow.at(10).costing("10.50").fund("PAD", "4").fund("DAU", "6"), ARow.at(11).costing("5").fund("PAD", "6"));
        assertThat(line(spending, Dimension.FUND, "PAD").shared().total()).isEqualTo(rupiah("4"));
        assertThat(line(spending, Dimension.FUND, "DAU").shared().total()).isEqualTo(rupiah("6"));
        assertThat(line(spending, Dimension.FUND, "TIDAK-DIRINCI").shared().total()).isEqualTo(rupiah("5.50"));
    }

    @Test
    void aLocationOfTwoDistrictsIsSharedAndWhatNamesNoneHasItsOwnPlace() {
        Spending spending = of(ARow.at(10).costing("10.01").in("Kec. Bangil, Kec. Gempol"), ARow.at(11).costing("4").in("Seluruh Kecamatan"),
                ARow.at(12).costing("2").in("Gedung serbaguna"), ARow.at(13).costing("1"));
        assertThat(line(spending, Dimension.DISTRICT, "Bangil").shared().total()).isEqualTo(rupiah("5.01"));
        assertThat(line(spending, Dimension.DISTRICT, "Gempol").shared().total()).isEqualTo(rupiah("5"));
        assertThat(line(spending, Dimension.DISTRICT, "SELURUH-DAERAH").shared().total()).isEqualTo(rupiah("4"));
        assertThat(line(spending, Dimension.DISTRICT, "TIDAK-DIKENALI").shared().total()).isEqualTo(rupiah("3"));
    }

    @Test
    void theForwardEstimateIsAYearOfItsOwn() {
        Spending spending = of(ARow.at(10).costing("10").nextYear("12.25"), ARow.at(11).costing("1"));
        assertThat(line(spending, Dimension.YEAR, "2026").shared().total()).isEqualTo(rupiah("11"));
        assertThat(line(spending, Dimension.YEAR, "2027").shared().total()).isEqualTo(rupiah("12.25"));
        assertThat(line(spending, Dimension.YEAR, "2027").subActivities()).isEqualTo(1);
    }

    private static Spending of(ARow... rows) {
        List<SubActivityResult> results = Stream.of(rows).map(ARow::result).toList();
        return SpendingCounting.of(ARow.plan(results), results, List.of(), AGovernment.withoutPromises().lookup(), Lexicon.NONE, false,
                List.of(), WholeSpending.NONE);
    }

    static SpendingLine line(Spending spending, Dimension by, String key) {
        return spending.lines().stream().filter(line -> line.by() == by && line.key().equals(key)).findFirst().orElseThrow();
    }

    private static Rupiah rupiah(String amount) {
        return new Rupiah(new BigDecimal(amount));
    }
}
