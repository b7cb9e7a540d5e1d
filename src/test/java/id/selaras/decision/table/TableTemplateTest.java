package id.selaras.decision.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.SheetModels;
import id.selaras.plan.PlanColumn;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTemplateTest {

    @Test
    void theTemplateIsATableWithoutProblemsWhoseTestsPass() {
        TableReading reading = TableReader.read(List.of(SheetModels.content("contoh.xlsx", TableTemplate.sheets())));
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(TableTests.run(reading.ruleSet().orElseThrow())).hasSize(4).allMatch(TableTestResult::passed);
    }

    @Test
    void theGuideNamesEveryColumnThatATableMayHave() {
        OutputSheet guide = TableTemplate.sheets().get(2);
        List<String> told = guide.rows().stream().filter(row -> !row.isEmpty())
                .map(row -> ((OutputCell.TextCell) row.get(0)).text()).toList();
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            assertThat(told).contains(entry.title().both());
        }
        for (ResultColumn column : ResultColumn.values()) {
            assertThat(told).anyMatch(text -> text.startsWith(column.heading() + " / "));
        }
        for (PlanColumn column : PlanColumn.values()) {
            assertThat(told).contains(column.label().both());
        }
    }

    @Test
    void theCellsOfARuleAreKnownAsPlanColumns() {
        DecisionTable table = TableReader.read(List.of(Fixture.workbook(Fixture.FINDINGS))).tables().get(0);
        assertThat(table.rows().get(0).cells()).containsExactly(PlanColumn.TARGET, PlanColumn.ALLOCATION);
    }

    @Test
    void aFailingTestSaysWhatCameOut() {
        String wrong = Fixture.FINDINGS.replace("|500 juta|KLK-03", "|500 juta|KLK-04");
        assertThat(Fixture.problems(Fixture.workbook(wrong))).singleElement().satisfies(problem -> {
            assertThat(problem.found()).isEqualTo("KLK-03");
            assertThat(problem.expected()).contains("KLK-04");
            assertThat(problem.suggestion().id()).contains("target nol");
        });
    }
}
