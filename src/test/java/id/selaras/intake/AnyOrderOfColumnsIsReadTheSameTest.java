package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The place of a column and the rows its heading takes say nothing about what it holds. */
class AnyOrderOfColumnsIsReadTheSameTest {

    private static final int SHUFFLES = 120;

    @Test
    void shuffledColumnsAndHeadingsOfAnyHeightGiveTheSameRenstra() {
        ARenstra sheet = HealthRenstra.sound();
        String expected = read(sheet.book());
        assertThat(expected).contains("TUJUAN Meningkatkan derajat kesehatan masyarakat").doesNotContain("BACA-");
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Random random = new Random(seed);
            List<String> order = new ArrayList<>(sheet.keys());
            Collections.shuffle(order, random);
            int height = 1 + random.nextInt(4);
            assertThat(read(sheet.book(order, height))).as("seed %d, height %d, %s", seed, height, order).isEqualTo(expected);
        }
    }

    private static String read(WorkbookContent book) {
        PlanReading reading = PlanReader.read(List.of(book), new PlanRequest(PlanStage.RENSTRA, PlanPhase.RANCANGAN, 2026,
                ColumnMapping.none(), List.of(), Map.of()));
        StringBuilder told = new StringBuilder().append(reading.plan().year()).append(' ').append(reading.plan().files().get(0).layout());
        for (Problem problem : reading.problems().sorted()) {
            told.append('\n').append(problem.code()).append(' ').append(problem.found());
        }
        for (AgencyPlan agency : reading.plan().agencies()) {
            told.append('\n').append(agency.agency());
            agency.goals().forEach(goal -> told.append('\n').append(goal.kind()).append(' ').append(goal.text().value()).append(" < ")
                    .append(value(goal.parent())).append(outputs(goal.outputs())));
            agency.uppers().forEach(upper -> told.append('\n').append(upper.level()).append(' ').append(value(upper.code())).append(' ')
                    .append(value(upper.name())).append(' ').append(value(upper.allocation())).append(outputs(upper.outputs())));
            agency.subActivities().forEach(sub -> told.append('\n').append(value(sub.code())).append(' ').append(value(sub.name()))
                    .append(' ').append(value(sub.allocation())).append(' ').append(value(sub.nextAllocation())).append(' ')
                    .append(sub.program().code().value()).append(sub.activity().code().value())
                    .append(new java.util.TreeMap<>(sub.texts()).values().stream().map(AnyOrderOfColumnsIsReadTheSameTest::value).toList())
                    .append(outputs(sub.outputs())));
            told.append('\n').append(value(agency.total().allocation()));
        }
        return told.toString();
    }

    private static String outputs(List<Output> outputs) {
        StringBuilder told = new StringBuilder();
        for (Output output : outputs) {
            told.append("\n  ").append(value(output.indicator())).append(' ').append(value(output.target())).append(' ')
                    .append(value(output.unit())).append(' ').append(value(output.nextTarget())).append(' ')
                    .append(value(output.renstraTarget())).append(' ').append(value(output.series().baseline()));
            output.series().targets().forEach((year, target) -> told.append(' ').append(year).append('=').append(value(target)));
            output.series().ceilings().forEach((year, amount) -> told.append(' ').append(year).append('=').append(value(amount)));
        }
        return told.toString();
    }

    private static String value(Field<?> field) {
        return field.state() + ":" + field.value();
    }
}
