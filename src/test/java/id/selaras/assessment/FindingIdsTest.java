package id.selaras.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Finding;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingIdsTest {

    private final Plan plan = new ARenja().plan();

    @Test
    void theIdStaysWhenTheFileIsGivenSecond() {
        PlanFile first = plan.file("F1");
        Plan second = new Plan(plan.stage(), plan.phase(), plan.year(), List.of(new PlanFile("F2", first.name(),
                first.sha256(), first.layout(), first.sheet(), 9, first.columns(), List.of())), List.of());
        assertThat(FindingIds.of(second, List.of(inFile(AFinding.zeroTarget(), "F2", "F2#13/1"))))
                .isEqualTo(FindingIds.of(plan, List.of(AFinding.zeroTarget())));
    }

    @Test
    void twoOutputsOfOneRowHaveTwoIds() {
        assertThat(FindingIds.of(plan, List.of(AFinding.zeroTarget(), inFile(AFinding.zeroTarget(), "F1", "F1#13/2"))))
                .doesNotHaveDuplicates().allMatch(id -> id.matches("T-[0-9a-f]{10}"));
    }

    @Test
    void theSameFindingTwiceIsNumbered() {
        List<String> ids = FindingIds.of(plan, List.of(AFinding.wrongSum(), AFinding.wrongSum()));
        assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
    }

    private static Finding inFile(Finding finding, String file, String subject) {
        return new Finding(finding.rule(), finding.severity(), finding.level(), subject, file, finding.row(),
                finding.where(), finding.agency(), finding.code(), finding.message(), finding.found(),
                finding.expected(), finding.legalBasis(), finding.certainty(), finding.rupiah(), finding.fix(),
                finding.tableRow());
    }
}
