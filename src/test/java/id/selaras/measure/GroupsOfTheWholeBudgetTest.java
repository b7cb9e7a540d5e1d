package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.GROUP_AMOUNT;
import static id.selaras.decision.DictionaryEntry.GROUP_SHARE;
import static id.selaras.decision.DictionaryEntry.GROUP_SHARE_NET;
import static id.selaras.decision.DictionaryEntry.SPENDING_GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.RuleSet;
import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problems;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.rulebook.LoadedTables;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups of spending added up from the budget lines of all agencies, without a word of the reference about them. */
class GroupsOfTheWholeBudgetTest {

    private static final RuleSet SHIPPED = LoadedTables.load(null, new Problems()).rules();
    private static final String EDUCATION = "1.01.0.00.0.00.01.0000";
    private static final String FINANCE = "5.02.0.00.0.00.01.0000";

    @Test
    void staffIsCountedWithoutTheAllowancesOfTeachers() {
        assertThat(number(complete().plan(), "PEGAWAI", GROUP_AMOUNT)).isEqualByComparingTo("300000000");
        assertThat(number(complete().plan(), "PEGAWAI", GROUP_SHARE)).isEqualByComparingTo("30");
    }

    @Test
    void infrastructureIsTakenOfWhatIsLeftWithoutTransfers() {
        assertThat(number(complete().plan(), "INFRASTRUKTUR", GROUP_SHARE_NET)).isEqualByComparingTo("37.5");
    }

    @Test
    void aFunctionIsEverythingTheSubActivitiesOfItsFieldHave() {
        assertThat(number(complete().plan(), "PENDIDIKAN", GROUP_AMOUNT)).isEqualByComparingTo("800000000");
    }

    @Test
    void aSubActivityWithoutLinesLeavesGroupsOfAccountsOpenAndIsNamed() {
        Plan plan = complete().of("1.02.0.00.0.00.01.0000", "Dinas Kesehatan")
                .sub("1.02.02.2.02.0001", "Pelayanan Ibu Hamil", "Jumlah ibu hamil", "10", "Orang", 5_000_000).plan();
        assertThat(reason(plan, "PEGAWAI")).contains("1.02.02.2.02.0001 (Dinas Kesehatan)").contains("lembar Belanja Wajib");
        assertThat(number(plan, "KESEHATAN", GROUP_AMOUNT)).isEqualByComparingTo("5000000");
    }

    @Test
    void aLineNobodyCanReadLeavesThemOpenToo() {
        assertThat(reason(complete().line("5.1.02.04.01.0001", "Perjalanan Dinas Biasa", null).plan(), "INFRASTRUKTUR")).contains("tidak terbaca");
    }

    @Test
    void anAgencyThatSentNothingIsNamed() {
        Plan alone = new ABudget().of(EDUCATION, "Dinas Pendidikan").sub("1.01.02.2.01.0001", "Gaji", "Orang", "10", "Orang", 1_000_000)
                .line("5.1.01.01.01.0001", "Gaji Pokok PNS", 1_000_000L).plan();
        assertThat(reason(alone, "PEGAWAI")).contains("Badan Keuangan");
    }

    /** One billion in all, two hundred million of it transferred to villages. */
    private static ABudget complete() {
        return new ABudget().of(EDUCATION, "Dinas Pendidikan")
                .sub("1.01.02.2.01.0001", "Gaji dan Gedung", "Jumlah sekolah", "10", "Unit", 800_000_000)
                .line("5.1.01.01.01.0001", "Gaji Pokok PNS", 300_000_000L)
                .line("5.1.01.03.03.0001", "Belanja TPG PNSD", 200_000_000L)
                .line("5.2.04.01.01.0003", "Belanja Modal Jalan Kabupaten", 300_000_000L)
                .of(FINANCE, "Badan Keuangan")
                .sub("5.02.02.2.03.0002", "Bantuan Keuangan", "Jumlah desa", "10", "Desa", 200_000_000)
                .line("5.4.02.05.01.0001", "Belanja Bantuan Keuangan Umum kepada Desa", 200_000_000L);
    }

    private static BigDecimal number(Plan plan, String group, DictionaryEntry entry) {
        return ((Value.Amount) subject(plan, group).value(entry)).number();
    }

    private static String reason(Plan plan, String group) {
        return ((Value.Missing) subject(plan, group).value(GROUP_AMOUNT)).reason().id();
    }

    private static MeasuredSubject subject(Plan plan, String group) {
        ReferenceLookup lookup = lookup();
        WholeInput input = new WholeInput(plan, List.of(), List.of(), lookup, "GOVERNMENT", WholeSpending.of(plan, SHIPPED, lookup, "GOVERNMENT"));
        return WholeMeasuring.limits(input).subjects().stream().filter(subject -> subject.level() == SubjectLevel.SPENDING_GROUP
                && subject.value(SPENDING_GROUP).written().equals(group)).findFirst().orElseThrow();
    }

    private static ReferenceLookup lookup() {
        List<AgencyEntry> agencies = List.of(new AgencyEntry(new AgencyCode(EDUCATION), "Dinas Pendidikan", "dinas", List.of(), true),
                new AgencyEntry(new AgencyCode(FINANCE), "Badan Keuangan", "badan", List.of(), true));
        return new ReferenceLookup(new Reference(new Government("Kabupaten Contoh", "", "WIB", 2025, 2029, "", false),
                EnumSet.of(ReferenceSheet.PERANGKAT_DAERAH), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), agencies, List.of(),
                List.of(), List.of(), List.of(), Nomenclature.NONE, List.of(), Map.of()), 2026, PlanStage.RKA);
    }
}
