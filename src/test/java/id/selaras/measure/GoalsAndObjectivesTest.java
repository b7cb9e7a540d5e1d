package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.GOAL_LEVEL;
import static id.selaras.decision.DictionaryEntry.GOAL_PARENT;
import static id.selaras.decision.DictionaryEntry.GOAL_PARENT_TEXT;
import static id.selaras.decision.DictionaryEntry.SUPPORTING_PROGRAMS;
import static id.selaras.decision.DictionaryEntry.SUPPORTING_ROWS;
import static id.selaras.measure.ChainWorld.code;
import static id.selaras.measure.ChainWorld.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.SubjectLevel;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.GoalRow.Kind;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Direction;
import id.selaras.reference.Indicator;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.TreeNode.Level;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goals of an agency under the RPJMD's objectives, and objectives above the programmes of all agencies. */
class GoalsAndObjectivesTest {

    private final ChainWorld world = new ChainWorld().node(Level.SASARAN, "S1", "T1", null).node(Level.SASARAN, "S2", "T1", null);

    @BeforeEach
    void ofAFiveYearPlan() {
        world.stage = PlanStage.RENSTRA;
    }

    @ParameterizedTest
    @CsvSource({"S1, ADA", "s1, ADA", "Uraian S1, ADA", "S1 Uraian S1, ADA", "S1. URAIAN S1, ADA", "S9, TIDAK_DIKENAL", "Uraian, TIDAK_DIKENAL",
        "'', TIDAK_TERTULIS"})
    void anObjectiveIsNamedByCodeOrWording(String parent, String known) {
        world.goal(Kind.SASARAN, "Mutu layanan", parent);
        assertThat(goals()).containsExactly("SASARAN " + known);
    }

    @Test
    void anObjectiveTakesTheParentOfTheGoalAboveItAndAGoalThatOfAnObjectiveBelow() {
        world.goal(Kind.TUJUAN, "Satu", "S1").goal(Kind.SASARAN, "Satu a", "").goal(Kind.TUJUAN, "Dua", "")
                .goal(Kind.SASARAN, "Dua a", "").goal(Kind.SASARAN, "Dua b", "S2").goal(Kind.TUJUAN, "Tiga", "").goal(Kind.SASARAN, "Tiga a", "");
        assertThat(goals()).containsExactly("TUJUAN ADA", "SASARAN ADA", "TUJUAN ADA", "SASARAN TIDAK_TERTULIS", "SASARAN ADA",
                "TUJUAN TIDAK_TERTULIS", "SASARAN TIDAK_TERTULIS");
    }

    @Test
    void aFindingPointsToTheCellOfTheRowItself() {
        world.goal(Kind.TUJUAN, "Satu", "S9").goal(Kind.SASARAN, "Satu a", "");
        assertThat(world.others(SubjectLevel.GOAL).get(1).origin().pointers().get(GOAL_PARENT)).extracting(Object::toString)
                .containsExactly("Renja!D11");
        assertThat(told(world.others(SubjectLevel.GOAL).get(1), GOAL_PARENT_TEXT)).isEqualTo("S9");
    }

    @Test
    void whatIsLackingIsSaid() {
        assertThat(parent()).contains("tidak memuat tujuan dan sasaran");
        world.goal(Kind.SASARAN, "Mutu", null);
        assertThat(parent()).contains("kolom sasaran RPJMD");
        ChainWorld other = new ChainWorld().goal(Kind.SASARAN, "Mutu", "S1");
        other.stage = PlanStage.RENSTRA;
        assertThat(told(other.others(SubjectLevel.GOAL).get(0), GOAL_PARENT)).contains("Tingkat Sasaran");
        other.present.remove(ReferenceSheet.RPJMD);
        assertThat(told(other.others(SubjectLevel.GOAL).get(0), GOAL_PARENT)).contains("lembar RPJMD");
    }

    @Test
    void programmesTheRpjmdPutsUnderAnObjectiveSupportItWhenTheyAreFunded() {
        world.node(Level.PROGRAM, "1.02.02", "S1", null).node(Level.PROGRAM, "1.02.03", "S2", null)
                .sub("1.02.02.2.01.0001", "Satu", 5).sub("1.02.02.2.01.0002", "Dua", 5).sub("1.02.03.2.01.0001", "Tiga", 0);
        assertThat(supported("")).containsExactly("1 2", "0 0");
    }

    @Test
    void anAgencysGoalBringsItsProgrammesButNotItsSupportProgramme() {
        world.goal(Kind.SASARAN, "Mutu", "S2").sub("1.02.01.2.01.0001", "Gaji", 9).sub("1.02.02.2.01.0001", "Satu", 5)
                .sub("1.02.03.2.01.0001", "Dua", 5);
        assertThat(supported("")).containsExactly("0 0", "2 2");
    }

    @Test
    void aRowThatServesAnIndicatorServesItsObjective() {
        world.indicators.add(new Indicator("IKU-01", "Umur harapan hidup", Indicator.Kind.IKU, "IPM", "Tahun", Direction.NAIK, null, null,
                Collections.emptySortedMap(), "", List.of(), null, "S2"));
        world.sub("1.02.02.2.01.0001", "Satu", 5);
        assertThat(supported("IKU-01")).containsExactly("0 0", "1 1");
    }

    @Test
    void promisedProgrammesOfAgenciesThatSentNothingLeaveItOpen() {
        world.agencies.add(new AgencyEntry(new AgencyCode("7.01.0.00.0.00.05.0000"), "Kecamatan Bangil", "kecamatan", List.of(code("7.01")), true));
        world.node(Level.PROGRAM, "7.01.02", "S1", null).sub("1.02.02.2.01.0001", "Satu", 5);
        assertThat(supported("")).containsExactly("[dokumen belum dikirim oleh Kecamatan Bangil]", "0 0");
    }

    @Test
    void oneAgencyAloneIsNotAsked() {
        world.sub("1.02.02.2.01.0001", "Satu", 5);
        Plan plan = world.plan();
        assertThat(ObjectiveSubjects.measure(new WholeInput(plan, List.of(), List.of(), world.lookup(), "AGENCY"))).isEmpty();
    }

    private List<String> supported(String indicator) {
        Plan plan = world.plan();
        List<SubActivityResult> rows = plan.subActivities().map(sub -> new SubActivityResult(sub, "NONE",
                indicator.isEmpty() ? List.of() : List.of(indicator), List.of(), Strength.NONE, Verdict.NONE, 0,
                new TableRowRef("putusan.xlsx", new CellRef("Tabel", 1, 9), "P-1"), List.of())).toList();
        return ObjectiveSubjects.measure(new WholeInput(plan, rows, List.of(), world.lookup(), "GOVERNMENT")).stream()
                .map(subject -> told(subject, SUPPORTING_PROGRAMS).startsWith("[") ? told(subject, SUPPORTING_PROGRAMS)
                        : told(subject, SUPPORTING_PROGRAMS) + " " + told(subject, SUPPORTING_ROWS)).toList();
    }

    private List<String> goals() {
        return world.others(SubjectLevel.GOAL).stream().map(goal -> told(goal, GOAL_LEVEL) + " " + told(goal, GOAL_PARENT)).toList();
    }

    private String parent() {
        return told(world.others(SubjectLevel.GOAL).get(0), GOAL_PARENT);
    }
}
