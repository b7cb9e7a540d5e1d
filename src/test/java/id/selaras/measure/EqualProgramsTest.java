package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import id.selaras.reference.CodePair;
import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which programme of the same allocation a programme is measured against. */
class EqualProgramsTest {

    private static final String SHEET = "Renja";
    private static final Agency FARMING = new Agency(new AgencyCode("3.27.0.00.0.00.01.0000"), "Dinas Pertanian");

    private final List<UpperRow> rows = new ArrayList<>();
    private List<CodePair> crosswalk = List.of();
    private Set<ReferenceSheet> present = Set.of(ReferenceSheet.PADANAN_KODE);

    @Test
    void theLaterOfTwoNamesKnowsTheEarlier() {
        program("3.27.05", "PROGRAM PENGENDALIAN IZIN USAHA PERTANIAN", 250_000_000);
        program("3.27.06", "Program Perizinan Usaha Pertanian", 250_000_000);
        assertThat(told(1)).isEqualTo("3.27.05 PROGRAM PENGENDALIAN IZIN USAHA PERTANIAN");
        assertThat(similarity(1)).isBetween(new BigDecimal("0.6"), new BigDecimal("0.8"));
        assertThat(joined(1)).isEqualTo(new Value.Choice("TIDAK"));
        assertThat(measured().get(1).origin().related()).containsExactly(new CellRef(SHEET, 2, 10));
        assertThat(told(0)).isEqualTo("");
    }

    @Test
    void theCrosswalkCountsMoreThanAName() {
        program("2.17.03", "Program Pemberdayaan Usaha Mikro", 90_000_000);
        program("2.17.08", "Program Pemberdayaan UMKM", 90_000_000);
        program("2.17.09", "Program Pemberdayaan Usaha Mikro Kecil", 90_000_000);
        crosswalk = List.of(new CodePair(new NomenclatureCode("2.17.08.2.01.01"), new NomenclatureCode("2.17.09.2.01.0001"), 2024));
        assertThat(told(2)).startsWith("2.17.08");
        assertThat(joined(2)).isEqualTo(new Value.Choice("YA"));
        assertThat(told(1)).startsWith("2.17.03");
    }

    @Test
    void aCrosswalkOfALaterYearDoesNotCountYet() {
        program("2.17.08", "Program A", 90_000_000);
        program("2.17.09", "Program B", 90_000_000);
        crosswalk = List.of(new CodePair(new NomenclatureCode("2.17.08"), new NomenclatureCode("2.17.09"), 2027));
        assertThat(joined(1)).isEqualTo(new Value.Choice("TIDAK"));
    }

    @Test
    void withoutTheSheetNobodyKnowsWhetherOneReplacesTheOther() {
        program("2.17.08", "Program A", 90_000_000);
        program("2.17.09", "Program B", 90_000_000);
        present = Set.of();
        assertThat(joined(1)).isInstanceOf(Value.Missing.class);
        assertThat(told(1)).startsWith("2.17.08");
    }

    @Test
    void theSameCodeTwiceIsNoOtherProgramme() {
        program("X.XX.01", "Program Penunjang", 90_000_000);
        program("3.27.01", "Program Penunjang", 90_000_000);
        assertThat(told(1)).isEqualTo("");
    }

    @Test
    void nothingIsEqualToNoMoney() {
        program("3.27.05", "Program Perizinan", 0);
        program("3.27.06", "Program Perizinan Usaha", 0);
        assertThat(told(1)).isEqualTo("");
    }

    @Test
    void anUnreadableAmountLeavesItOpenButDoesNotHideAnEqualOne() {
        upper("3.27.04", "Program Lain", Field.unreadable("250 jt", new CellRef(SHEET, 7, 10)));
        program("3.27.05", "Program Perizinan", 250_000_000);
        program("3.27.06", "Program Perizinan Usaha", 250_000_000);
        assertThat(measured().get(0).value(DictionaryEntry.EQUAL_PROGRAM)).isInstanceOf(Value.Missing.class);
        assertThat(measured().get(1).value(DictionaryEntry.EQUAL_PROGRAM)).isInstanceOf(Value.Missing.class);
        assertThat(told(2)).startsWith("3.27.05");
    }

    private String told(int program) {
        Value value = measured().get(program).value(DictionaryEntry.EQUAL_PROGRAM);
        return value instanceof Value.Prose prose ? prose.text() : value.isBlank() ? "" : value.toString();
    }

    private BigDecimal similarity(int program) {
        return ((Value.Amount) measured().get(program).value(DictionaryEntry.EQUAL_PROGRAM_SIMILARITY)).number();
    }

    private Value joined(int program) {
        return measured().get(program).value(DictionaryEntry.EQUAL_PROGRAM_CROSSWALK);
    }

    private List<MeasuredSubject> measured() {
        Reference reference = new Reference(new Government("Kabupaten Pasuruan", "35.14", "WIB", 2025, 2029, "", false), present,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                new Nomenclature(List.of(), false, ""), crosswalk, Map.of());
        AgencyPlan agency = new AgencyPlan(FARMING, "F1", List.of(), rows, null);
        PlanFile file = new PlanFile("F1", "renja.xlsx", "0".repeat(64), "SIPD-RENJA", SHEET, 5, List.of(), List.of());
        Plan plan = new Plan(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, List.of(file), List.of(agency));
        return CaseMeasuring.measure(plan, agency, new ReferenceLookup(reference, 2026, PlanStage.RENJA), "AGENCY").programs();
    }

    private void program(String code, String name, long rupiah) {
        upper(code, name, Field.filled(Rupiah.of(rupiah), Long.toString(rupiah), new CellRef(SHEET, 7, 10 + rows.size())));
    }

    private void upper(String code, String name, Field<Rupiah> allocation) {
        int row = 10 + rows.size();
        rows.add(new UpperRow(CodeLevel.PROGRAM, Field.filled(code, code, new CellRef(SHEET, 2, row)),
                Field.filled(name, name, new CellRef(SHEET, 3, row)), allocation, List.of(), new CellRef(SHEET, 2, row), row));
    }
}
