package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.RuleSet;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Problems;
import id.selaras.rulebook.LoadedTables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums of budget lines by the shipped groups. */
class MoneyByGroupTest {

    private static final RuleSet SHIPPED = LoadedTables.load(null, new Problems()).rules();
    private static final ReferenceLookup LOOKUP = new ChainWorld().lookup();

    private final Plan plan = new ABudget()
            .of("1.02.0.00.0.00.01.0000", "Dinas Kesehatan")
            .sub("1.02.02.2.02.0001", "Pelayanan Ibu Hamil", "Jumlah ibu hamil", "21500", "Orang", 300_000_000)
            .line("5.1.02.04.01.0001", "Perjalanan Dinas Biasa", 100_000_000L)
            .line("5.1.02.01.01.0052", "Makanan dan Minuman Rapat", 50_000_000L)
            .line("5.1.02.01.01.0037", "Obat-obatan", 150_000_000L)
            .sub("X.XX.01.2.02.0001", "Gaji dan Tunjangan", "Jumlah orang", "120", "Orang", 900_000_000)
            .line("5.1.01.01.01.0001", "Gaji Pokok PNS", 900_000_000L)
            .of("6.01.0.00.0.00.01.0000", "Inspektorat")
            .sub("6.01.02.2.01.0001", "Pengawasan Kinerja", "Jumlah laporan", "12", "Laporan", 80_000_000)
            .line("5.1.02.04.01.0001", "Perjalanan Dinas Biasa", 60_000_000L)
            .line("", "", 20_000_000L)
            .plan();
    private final PlanSpending spending = PlanSpending.of(plan, SHIPPED, LOOKUP, "GOVERNMENT");

    @Test
    void aLineMayBeInSeveralGroups() {
        SpendingSums sums = spending.of(plan.agencies().get(0).subActivities().get(0));
        assertThat(sums.groups()).containsEntry("PERJALANAN_DINAS", Rupiah.of(100_000_000)).containsEntry("PENDUKUNG", Rupiah.of(150_000_000))
                .containsEntry("BARANG_JASA", Rupiah.of(300_000_000)).containsEntry("KESEHATAN", Rupiah.of(300_000_000));
    }

    @Test
    void supportOfAnAgencyCountsForItsOwnField() {
        assertThat(spending.of(plan.agencies().get(0)).of("KESEHATAN")).isEqualTo(Rupiah.of(1_200_000_000));
    }

    @Test
    void theWholeIsEveryLineOnceAlsoThoseWithoutAGroup() {
        assertThat(spending.all().total()).isEqualTo(Rupiah.of(1_280_000_000));
        assertThat(spending.all().of("PERJALANAN_DINAS")).isEqualTo(Rupiah.of(160_000_000));
        assertThat(spending.all().lines()).isEqualTo(6);
    }

    @Test
    void aLineWithoutAnAccountIsCountedAndTold() {
        assertThat(spending.of(plan.agencies().get(1)).withoutAccount()).isEqualTo(1);
        assertThat(spending.of(plan.agencies().get(1)).complete()).isFalse();
        assertThat(spending.of(plan.agencies().get(1)).of("PENGAWASAN")).isEqualTo(Rupiah.of(80_000_000));
    }

    @Test
    void theLinesOfAGroupAreFoundAgainByAccount() {
        assertThat(spending.lines(plan.agencies().get(0).subActivities().get(0), "PENDUKUNG")).extracting(BudgetLine::account)
                .containsExactly("5.1.02.04.01.0001", "5.1.02.01.01.0052");
        assertThat(PlanSpending.accounts(plan.agencies().get(0).lines())).first()
                .satisfies(sum -> assertThat(sum.amount()).isEqualTo(Rupiah.of(900_000_000)));
    }

    @Test
    void linesOfADroppedSubActivityStayMoneyOfTheAgency() {
        AgencyPlan health = plan.agencies().get(0);
        AgencyPlan without = new AgencyPlan(health.agency(), health.file(), health.subActivities().subList(0, 1), List.of(), null, List.of(),
                health.lines());
        PlanSpending sums = PlanSpending.of(new Plan(plan.stage(), plan.phase(), plan.year(), plan.files(), List.of(without)), SHIPPED, LOOKUP,
                "GOVERNMENT");
        assertThat(sums.of(without).total()).isEqualTo(Rupiah.of(1_200_000_000));
        assertThat(sums.of(without).ungrouped()).isEqualTo(Rupiah.of(900_000_000));
    }

    @Test
    void anAmountThatCannotBeReadMakesTheSumsIncomplete() {
        Plan unread = new ABudget().of("6.01.0.00.0.00.01.0000", "Inspektorat")
                .sub("6.01.02.2.01.0001", "Pengawasan Kinerja", "Jumlah laporan", "12", "Laporan", 80_000_000)
                .line("5.1.02.04.01.0001", "Perjalanan Dinas Biasa", null).plan();
        PlanSpending sums = PlanSpending.of(unread, SHIPPED, LOOKUP, "GOVERNMENT");
        assertThat(sums.all().unreadable()).isEqualTo(1);
        assertThat(sums.all().complete()).isFalse();
    }
}
