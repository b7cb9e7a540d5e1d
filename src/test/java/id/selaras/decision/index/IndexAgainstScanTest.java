package id.selaras.decision.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.Answer;
import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexAgainstScanTest {

    private static final int WORLDS = 4_000;
    private static final int SUBJECTS = 12;

    @Test
    void theIndexSaysWhatAScanOfAllRowsSays() {
        int asked = 0;
        int matched = 0;
        int undecided = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomTables random = new RandomTables(seed);
            List<DecisionTable> tables = random.tables();
            Context context = random.context();
            ActiveTables active = RuleSets.of(tables).in(context);
            Scan scan = new Scan(tables, context);
            for (int number = 0; number < SUBJECTS; number++) {
                Subject subject = random.subject(number);
                boolean any = false;
                for (TableKind kind : TableKind.values()) {
                    Answer expected = scan.answer(kind, subject);
                    Answer actual = active.answer(kind, subject);
                    assertThat(actual).as("seed %s, %s, %s", seed, subject, kind).isEqualTo(expected);
                    any |= !actual.matches().isEmpty();
                    undecided += actual.undecided().size();
                }
                asked++;
                matched += any ? 1 : 0;
            }
        }
        assertThat(matched).as("subjects that a row applies to, of %s", asked).isGreaterThan(asked * 3 / 10);
        assertThat(undecided).as("undecided rules").isGreaterThan(asked / 10);
    }

    @Test
    void manyThreadsGetTheSameAnswers() {
        RandomTables random = new RandomTables(7);
        ActiveTables active = RuleSets.of(random.tables()).in(random.context());
        List<Subject> subjects = IntStream.range(0, 3_000).mapToObj(random::subject).toList();
        List<Answer> alone = subjects.stream().map(subject -> active.answer(TableKind.TEMUAN, subject)).toList();
        assertThat(subjects.parallelStream().map(subject -> active.answer(TableKind.TEMUAN, subject)).toList())
                .isEqualTo(alone);
    }
}
