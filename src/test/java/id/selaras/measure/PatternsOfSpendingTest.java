package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.RuleSet;
import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problems;
import id.selaras.rulebook.LoadedTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the lines of a budget tell of an agency and its sub-activities. */
class PatternsOfSpendingTest {

    private static final RuleSet SHIPPED = LoadedTables.load(null, new Problems()).rules();
    private static final String HEALTH = "1.02.0.00.0.00.01.0000";
    private static final String MOTHERS = "1.02.02.2.02.0001";

    @Test
    void sharesAreOfTheLinesAndNameTheirAccounts() {
        MeasuredSubject sub = measured(mothers(100).plan(), null).subActivities().get(0);
        assertThat(told(sub, DictionaryEntry.TRAVEL_SHARE)).isEqualTo("25");
        assertThat(told(sub, DictionaryEntry.SUPPORTING_SHARE)).isEqualTo("37,5");
        assertThat(told(sub, DictionaryEntry.TRAVEL_LINES)).isEqualTo("Rp100.000.000 (5.1.02.04.01.0001 Perjalanan Dinas Biasa Rp100.000.000)");
        assertThat(sub.origin().pointers().get(DictionaryEntry.TRAVEL_SHARE)).singleElement().hasToString("RKA!G12");
    }

    @Test
    void withoutLinesNothingIsAssumed() {
        Plan plan = new ABudget().of(HEALTH, "Dinas Kesehatan").sub(MOTHERS, "Ibu hamil", "Jumlah ibu hamil", "100", "Orang", 400_000_000).plan();
        AgencyCase measured = measured(plan, null);
        assertThat(told(measured.subActivities().get(0), DictionaryEntry.SUPPORTING_SHARE)).startsWith("[rincian belanja tidak ada");
        assertThat(told(measured.agency(), DictionaryEntry.TRAVEL_OF_BASELINE)).startsWith("[rincian belanja tidak ada");
    }

    @Test
    void anAmountThatCannotBeReadLeavesTheShareOpen() {
        Plan plan = mothers(100).line("5.1.02.01.01.0024", "Alat Tulis", null).plan();
        assertThat(told(measured(plan, null).subActivities().get(0), DictionaryEntry.TRAVEL_SHARE)).contains("tidak terbaca");
    }

    @Test
    void travelIsHeldAgainstTheYearBeforeByTheSameGroups() {
        Plan before = new ABudget(PlanStage.DPA, 2025).of(HEALTH, "Dinas Kesehatan")
                .sub(MOTHERS, "Ibu hamil", "Jumlah ibu hamil", "100", "Orang", 250_000_000)
                .line("5.1.02.04.01.0003", "Perjalanan Dinas Dalam Kota", 250_000_000L).plan();
        MeasuredSubject agency = measured(mothers(100).plan(), before).agency();
        assertThat(told(agency, DictionaryEntry.TRAVEL_OF_BASELINE)).isEqualTo("40");
        assertThat(told(agency, DictionaryEntry.TRAVEL_BASELINE_SOURCE)).contains("tahun sebelumnya");
    }

    @Test
    void aYearBeforeWithoutLinesIsNoYardstick() {
        Plan before = new ABudget(PlanStage.RENJA, 2025).of(HEALTH, "Dinas Kesehatan")
                .sub(MOTHERS, "Ibu hamil", "Jumlah ibu hamil", "100", "Orang", 250_000_000).plan();
        assertThat(told(measured(mothers(100).plan(), before).agency(), DictionaryEntry.CEREMONY_CHANGE))
                .contains("tidak memuat rincian belanja");
    }

    @Test
    void onlyGrantsThatDidNotStandThereBeforeAreNew() {
        Plan before = grants(new ABudget(PlanStage.DPA, 2025), "Hibah pengamanan pemilihan").plan();
        Plan now = grants(new ABudget(), "Hibah pengamanan pemilihan").line("5.1.05.01.01.0001", "Hibah kepada instansi baru", 40_000_000L).plan();
        assertThat(told(measured(now, before).agency(), DictionaryEntry.NEW_VERTICAL_GRANT)).isEqualTo("40.000.000");
    }

    @Test
    void aStudyPaidForThreeYearsAgoIsRemembered() {
        Plan now = study(2026, "Kajian kepuasan pasien rawat jalan puskesmas").plan();
        Plan lastYear = study(2025, "Survei kebutuhan tenaga kesehatan desa").plan();
        Plan before = study(2023, "Kajian kepuasan pasien rawat inap puskesmas").plan();
        Earlier earlier = new Earlier(lastYear, null, List.of(before), Map.of());
        assertThat(told(comparedWith(earlier, now).subActivities().get(0), DictionaryEntry.EARLIER_STUDY))
                .isEqualTo("Kajian kepuasan pasien rawat inap puskesmas Rp75.000.000 (2023)");
        assertThat(told(measured(now, lastYear).subActivities().get(0), DictionaryEntry.EARLIER_STUDY)).endsWith("(2025)");
    }

    @Test
    void salariesAreNoSupportSpending() {
        Plan plan = new ABudget().of(HEALTH, "Dinas Kesehatan")
                .sub("1.02.01.2.02.0001", "Gaji", "Jumlah orang", "850", "Orang", 9_000_000_000L)
                .sub("1.02.01.2.06.0002", "Peralatan kantor", "Jumlah paket", "1", "Paket", 300_000_000)
                .sub(MOTHERS, "Ibu hamil", "Jumlah ibu hamil", "100", "Orang", 700_000_000).plan();
        assertThat(told(measured(plan, null).agency(), DictionaryEntry.SUPPORT_SHARE)).isEqualTo("30");
    }

    @Test
    void theCostOfAnOutputIsHeldAgainstTheSameUnitOnly() {
        Plan now = cost(PlanStage.RENJA, 2026, "50", "Orang").plan();
        assertThat(told(measured(now, cost(PlanStage.RENJA, 2025, "100", "Org").plan()).subActivities().get(0),
                DictionaryEntry.UNIT_COST_CHANGE)).isEqualTo("100");
        assertThat(told(measured(now, cost(PlanStage.RENJA, 2025, "100", "Dokumen").plan()).subActivities().get(0),
                DictionaryEntry.UNIT_COST_CHANGE)).isEmpty();
    }

    @Test
    void aPercentageHasNoCostPerOutput() {
        assertThat(told(measured(cost(PlanStage.RENJA, 2026, "90", "%").plan(), null).subActivities().get(0), DictionaryEntry.UNIT_COST)).isEmpty();
    }

    private static ABudget mothers(long travel) {
        return new ABudget().of(HEALTH, "Dinas Kesehatan").sub(MOTHERS, "Ibu hamil", "Jumlah ibu hamil", "100", "Orang", 400_000_000)
                .line("5.1.02.04.01.0001", "Perjalanan Dinas Biasa", travel * 1_000_000)
                .line("5.1.02.02.01.0003", "Honorarium Narasumber", 50_000_000L)
                .line("5.1.02.01.01.0037", "Obat-obatan", 250_000_000L);
    }

    private static ABudget grants(ABudget budget, String description) {
        return budget.of(HEALTH, "Dinas Kesehatan").sub(MOTHERS, "Ibu hamil", "Jumlah ibu hamil", "100", "Orang", 90_000_000)
                .line("5.1.05.01.01.0001", description, 90_000_000L);
    }

    private static ABudget study(int year, String topic) {
        return new ABudget(PlanStage.RKA, year).of(HEALTH, "Dinas Kesehatan").sub(MOTHERS, "Ibu hamil", "Jumlah ibu hamil", "100", "Orang", 75_000_000)
                .line("5.1.02.02.09.0012", "Jasa Studi Penelitian", topic, "", 75_000_000L);
    }

    private static ABudget cost(PlanStage stage, int year, String target, String unit) {
        return new ABudget(stage, year).of(HEALTH, "Dinas Kesehatan").sub(MOTHERS, "Ibu hamil", "Jumlah ibu hamil", target, unit, 500_000_000);
    }

    private static AgencyCase measured(Plan plan, Plan before) {
        return comparedWith(new Earlier(before, null), plan);
    }

    private static AgencyCase comparedWith(Earlier earlier, Plan plan) {
        ReferenceLookup lookup = new ChainWorld().lookup();
        PlanWide wide = new PlanWide(plan, new EarlierLookup(earlier, lookup), SHIPPED, lookup, "AGENCY");
        return CaseMeasuring.measure(plan, plan.agencies().get(0), wide, lookup, "AGENCY");
    }

    private static String told(MeasuredSubject subject, DictionaryEntry entry) {
        return ChainWorld.told(subject, entry);
    }
}
