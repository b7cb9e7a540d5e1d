package id.selaras.twin;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.Context;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.TableKind;
import id.selaras.decision.index.RuleSets;
import id.selaras.engine.PairsAnswer;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.engine.RuleTally;
import id.selaras.measure.GovernmentCase;
import id.selaras.overlap.PairViews;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two engines, one answer about rows of different agencies. A failure names the seed of its government. */
class TheTwinAgreesAboutPairsTest {

    private static final int GOVERNMENTS = 600;
    private static final List<Trial> ALL = trials();

    private record Trial(RandomGovernment world, TwinPairs.Answer real) {
    }

    private static List<Trial> trials() {
        PooledDroolsEngine engine = new PooledDroolsEngine();
        List<Trial> trials = new ArrayList<>();
        for (long seed = 0; seed < GOVERNMENTS; seed++) {
            RandomGovernment world = RandomGovernment.of(seed);
            RuleSet rules = RuleSets.of(world.tables());
            GovernmentCase government = PairViews.of(world.overlaps(), world.agencies(), world.reference());
            List<String> classes = new ArrayList<>();
            for (int at = 0; at < government.pairs().size(); at += 2) {
                classes.add(classRow(rules, government.pairs().get(at)));
            }
            trials.add(new Trial(world, new TwinPairs.Answer(engine.check(government, rules), classes, 0, 0)));
        }
        return trials;
    }

    /** As the search asks: the first row that takes the pair. */
    private static String classRow(RuleSet rules, GovernmentCase.Pair pair) {
        Context context = pair.context();
        List<RowMatch> rows = rules.in(context).answer(TableKind.KELAS, pair.subject()).matches();
        return rows.isEmpty() ? "" : rows.get(0).row().id();
    }

    @Test
    void bothEnginesFindTheSameAndCountTheSame() {
        for (Trial trial : ALL) {
            TwinPairs.Answer twin = TwinPairs.check(trial.world, PairSlip.NONE);
            String seed = "seed " + trial.world.seed();
            assertThat(trial.real.classes()).as(seed).isEqualTo(twin.classes());
            assertThat(trial.real.pairs().findings()).as(seed).isEqualTo(twin.pairs().findings());
            assertThat(trial.real.pairs().tallies()).as(seed).isEqualTo(twin.pairs().tallies());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aTwinThatSlipsIsNoticed(PairSlip slip) {
        assertThat(ALL.stream().anyMatch(trial -> {
            TwinPairs.Answer twin = TwinPairs.check(trial.world, slip);
            return !trial.real.pairs().equals(twin.pairs()) || !trial.real.classes().equals(twin.classes());
        })).as(slip.toString()).isTrue();
    }

    @Test
    void atLeastThreeOfTenQuestionsMeetARow() {
        List<TwinPairs.Answer> twins = ALL.stream().map(trial -> TwinPairs.check(trial.world, PairSlip.NONE)).toList();
        long questions = twins.stream().mapToLong(TwinPairs.Answer::questions).sum();
        long hits = twins.stream().mapToLong(TwinPairs.Answer::hits).sum();
        assertThat(questions).isGreaterThan(5_000);
        assertThat(hits * 100 / questions).as("hits in 100 questions").isGreaterThanOrEqualTo(30);
    }

    @Test
    void theRandomGovernmentsReachEveryKindOfStatus() {
        List<PairsAnswer> answers = ALL.stream().map(trial -> trial.real.pairs()).toList();
        List<RuleTally> tallies = answers.stream().flatMap(answer -> answer.tallies().values().stream()).toList();
        assertThat(answers.stream().mapToInt(answer -> answer.findings().size()).sum()).isGreaterThan(1_000);
        assertThat(tallies.stream().filter(tally -> tally.fired() > 0).count()).isGreaterThan(300);
        assertThat(tallies.stream().filter(tally -> tally.subjects() > 0 && tally.assessed() == 0).count()).isGreaterThan(100);
        assertThat(tallies.stream().filter(tally -> tally.assessed() > 0 && tally.assessed() < tally.subjects()).count())
                .isGreaterThan(100);
        assertThat(tallies.stream().flatMap(tally -> tally.missing().keySet().stream()).map(reason -> reason.id().split(" ")[0]))
                .contains("diperlukan", "kamus", "lokasi", "lembar", "kelompok", "PLACE_MATCH");
    }
}
