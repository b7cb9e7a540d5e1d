package id.selaras.twin;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.AgencyAnswer;
import id.selaras.engine.RuleTally;
import id.selaras.finding.Alignment;
import id.selaras.finding.SubActivityResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two engines, one answer: on random tables and plans. A failure names the seed of its world. */
class TheTwinAgreesTest {

    @Test
    void bothEnginesGiveTheSameAnswerToEveryPlan() {
        for (Trials.Trial trial : Trials.all()) {
            RandomWorld world = trial.world();
            AgencyAnswer twin = TwinEngine.check(world.agency(), world.tables(), world.reference(), Slip.NONE);
            String seed = "seed " + world.seed();
            assertThat(trial.real().subActivities()).as(seed).isEqualTo(twin.subActivities());
            assertThat(trial.real().findings()).as(seed).isEqualTo(twin.findings());
            assertThat(trial.real().tallies()).as(seed).isEqualTo(twin.tallies());
            assertThat(trial.real().notApplicable()).as(seed).isEqualTo(twin.notApplicable());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aTwinThatSlipsIsNoticed(Slip slip) {
        boolean noticed = Trials.all().stream().anyMatch(trial -> !trial.real().equals(
                TwinEngine.check(trial.world().agency(), trial.world().tables(), trial.world().reference(), slip)));
        assertThat(noticed).as(slip.toString()).isTrue();
    }

    @Test
    void atLeastThreeOfTenQuestionsMeetARow() {
        long questions = 0;
        long hits = 0;
        for (Trials.Trial trial : Trials.all().subList(0, 500)) {
            RandomWorld world = trial.world();
            TwinTables tables = new TwinTables(world.tables(), world.agency().context(), Slip.NONE);
            TwinEngine.check(world.agency(), tables, new TwinReference(world.reference(), Slip.NONE), Slip.NONE);
            questions += tables.questions();
            hits += tables.hits();
        }
        assertThat(questions).isGreaterThan(5_000);
        assertThat(hits * 100 / questions).as("hits in 100 questions").isGreaterThanOrEqualTo(30);
    }

    @Test
    void theRandomPlansReachEveryPartOfAnAnswer() {
        List<SubActivityResult> results = Trials.all().stream().flatMap(trial -> trial.real().subActivities().stream()).toList();
        assertThat(results).hasSizeGreaterThan(4_000);
        Stream<Alignment> alignments = results.stream().flatMap(result -> result.alignments().stream());
        assertThat(alignments.map(alignment -> alignment.kind() + " " + alignment.strength() + " " + alignment.evidence()).distinct())
                .contains("THEME DIRECT CODE", "THEME INDIRECT TEXT", "THEME SUPPORT CODE", "INDICATOR DIRECT CODE",
                        "INDICATOR INDIRECT TEXT", "PRIORITY DIRECT CODE", "PRIORITY INDIRECT TEXT", "PRIORITY DIRECT DECLARED",
                        "INDICATOR INDIRECT DECLARED", "PRIORITY NONE DECLARED", "TAG NONE DECLARED")
                .doesNotContain("THEME DIRECT TEXT", "INDICATOR DIRECT TEXT", "PRIORITY DIRECT TEXT");
        List<RuleTally> tallies = Trials.all().stream().flatMap(trial -> trial.real().tallies().values().stream()).toList();
        assertThat(tallies.stream().filter(tally -> tally.fired() > 0).count()).isGreaterThan(1_000);
        assertThat(tallies.stream().filter(tally -> tally.assessed() < tally.subjects()).count()).isGreaterThan(1_000);
        assertThat(tallies.stream().filter(tally -> tally.subjects() > 0 && tally.assessed() == 0).count()).isGreaterThan(100);
        assertThat(Trials.all().stream().filter(trial -> !trial.real().notApplicable().isEmpty()).count()).isGreaterThan(100);
    }
}
