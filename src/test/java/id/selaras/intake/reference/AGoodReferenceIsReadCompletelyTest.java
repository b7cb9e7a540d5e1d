package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.reference.ReferenceCells;
import id.selaras.reference.Ceiling;
import id.selaras.reference.CodePair;
import id.selaras.reference.Direction;
import id.selaras.reference.Driver;
import id.selaras.reference.Government;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AGoodReferenceIsReadCompletelyTest {

    private final ReferenceReading reading = GoodReference.book().read();
    private final Reference reference = reading.reference().orElseThrow();

    @Test
    void itHasNoProblemAndAllSheets() {
        assertThat(reading.problems()).isEmpty();
        assertThat(reference.present()).containsExactly(ReferenceSheet.values());
    }

    @Test
    void theGovernmentIsNamedWithItsPeriod() {
        assertThat(reference.government()).isEqualTo(
                new Government("Kabupaten Pasuruan", "35.14", "WIB", 2025, 2029, "Perda RPJMD 2025-2029", false));
    }

    @Test
    void theTreeKeepsLevelsAndParents() {
        assertThat(reference.tree()).hasSize(7).contains(
                new TreeNode(TreeNode.Level.VISI, "V", null, "Maju, Sejahtera, dan Berkeadilan"),
                new TreeNode(TreeNode.Level.SASARAN, "S1.1", "T1", "Meningkatnya derajat kesehatan"));
    }

    @Test
    void aProgrammeMayStandUnderSeveralObjectivesWithItsMoney() {
        List<TreeNode> programs = reference.tree().stream().filter(node -> node.level() == TreeNode.Level.PROGRAM).toList();
        assertThat(programs).extracting(TreeNode::parent).containsExactly("S1.1", "S1.2");
        assertThat(programs).extracting(TreeNode::code).containsOnly("1.02.02");
        assertThat(programs.get(0).ceilings()).containsExactly(Map.entry(2026, Rupiah.of(12_500_000_000L)));
    }

    @Test
    void anIndicatorKeepsItsTargetsByYear() {
        Indicator life = reference.indicators().get(0);
        assertThat(life.targets()).containsExactly(Map.entry(2026, new BigDecimal("71.4")), Map.entry(2027, new BigDecimal("71.8")));
        assertThat(life.baseline()).isEqualByComparingTo("71.05");
        assertThat(life.agencies()).containsExactly("Dinas Kesehatan", "1.01.2.19.0.00.01.0000");
        assertThat(life.direction()).isEqualTo(Direction.NAIK);
        assertThat(life.objective()).isEqualTo("S1.1");
    }

    @Test
    void percentagesAreTakenAsPeopleSayThem() {
        Indicator poverty = reference.indicators().get(1);
        assertThat(poverty.baselineYear()).isEqualTo(2024);
        assertThat(poverty.targets().get(2026)).isEqualByComparingTo("8.1");
        assertThat(poverty.targets().get(2027)).isEqualByComparingTo("7.6");
    }

    @Test
    void aNumberIsTheSameHoweverItWasTyped() {
        for (String written : List.of("#1E+2", "100", "100,00", "#100.0", "%1", "100%")) {
            Reference changed = GoodReference.book().set("Indikator!I4", written).read().reference().orElseThrow();
            assertThat(changed.indicators().get(2).targets().get(2026)).as(written).hasToString("100");
        }
    }

    @Test
    void driversHoldWordsAndCodes() {
        assertThat(reference.drivers().get(0)).isEqualTo(new Driver("IKU-01", "Kematian ibu", List.of("ibu hamil", "persalinan"),
                List.of(new NomenclatureCode("1.02.02.2.02"), new NomenclatureCode("1.02.02.2.02.0001"))));
    }

    @Test
    void inactivePriorityProgrammesKeepTheirPlaceInTheList() {
        assertThat(reference.priorityPrograms()).extracting(PriorityProgram::code).containsExactly("PP-01", "PP-02", "");
        assertThat(reference.priorityPrograms()).extracting(PriorityProgram::active).containsExactly(true, false, false);
        assertThat(reference.priorityPrograms().get(0).ceilings()).containsEntry(2026, Rupiah.of(12_500_000_000L));
    }

    @Test
    void assignmentsHoldForTheirDays() {
        assertThat(reference.assignments().get(0).from()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(reference.assignments().get(0).until()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aCeilingWithoutCodeIsTheAgencysOwn() {
        AgencyCode health = new AgencyCode("1.02.2.14.0.00.01.0000");
        assertThat(reference.ceilings()).containsExactly(
                new Ceiling(2026, PlanStage.RENJA, health, null, Rupiah.of(150_000_000_000L)),
                new Ceiling(2026, PlanStage.RENJA, health, new NomenclatureCode("1.02.02"), Rupiah.of(85_000_000_000L)));
    }

    @Test
    void oneRenstraCodeMayHaveSeveralIndicators() {
        assertThat(reference.renstra()).extracting(row -> row.indicator()).containsExactly("Persentase layanan", "Rasio dokter");
        assertThat(reference.renstra().get(1).ceilings()).isEmpty();
    }

    @Test
    void peopleAreCountedWhole() {
        assertThat(reference.regions()).extracting(region -> region.population()).containsExactly(68_512L, 4_512L);
        assertThat(reference.regions().get(0).village()).isNull();
    }

    @Test
    void theNomenclatureSaysThatItIsCompleteAndWhy() {
        assertThat(reference.nomenclature().completeIn(2026)).isTrue();
        assertThat(reference.nomenclature().editions().get(0).legalBasis()).isEqualTo("Kepmendagri 900.1.15.5-1317 Tahun 2023");
        assertThat(reference.nomenclature().entries()).hasSize(4);
    }

    @Test
    void codesAndUnitsHaveTheirEquivalents() {
        assertThat(reference.crosswalk()).containsExactly(
                new CodePair(new NomenclatureCode("1.02.02.2.02.01"), new NomenclatureCode("1.02.02.2.02.0001"), 2024));
        assertThat(reference.unitSynonyms()).containsExactly(Map.entry("Doc", "Dokumen"), Map.entry("Dok", "Dokumen"));
    }

    @Test
    void theCellOfEveryRowThatMayBeSpokenAboutIsKept() {
        ReferenceCells cells = GoodReference.book().read().reference().orElseThrow().cells();
        assertThat(cells.of(ReferenceSheet.PROGRAM_PRIORITAS, "PP-01")).hasToString("Program Prioritas!A2");
        assertThat(cells.of(ReferenceSheet.INDIKATOR, "IKU-02")).hasToString("Indikator!A3");
        assertThat(cells.of(new TreeNode(TreeNode.Level.SASARAN, "S1.1", "T1", ""))).hasToString("RPJMD!B5");
        assertThat(cells.of(ReferenceSheet.PROGRAM_PRIORITAS, "PP-99")).hasToString("Program Prioritas");
    }
}
