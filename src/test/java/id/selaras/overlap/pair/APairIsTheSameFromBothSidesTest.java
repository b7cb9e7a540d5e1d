package id.selaras.overlap.pair;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.OverlapChannel;
import id.selaras.finding.SubActivityResult;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.ChangedRules;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.candidate.Candidates;
import id.selaras.overlap.candidate.Limits;
import id.selaras.overlap.row.Coordinators;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.row.RowReading;
import id.selaras.overlap.text.Lexical;
import id.selaras.synthetic.SyntheticPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class APairIsTheSameFromBothSidesTest {

    private final SyntheticPlan plan = SyntheticPlan.of(5, 900);
    private final RowReading reading = new RowReading(ChangedRules.SHIPPED.lexicon(), new Lexical(ChangedRules.SHIPPED.lexicon()),
            new ReferenceLookup(plan.reference(), plan.plan().year(), plan.plan().stage()));
    private final PairJudging judging = new PairJudging(new ClassTable(ChangedRules.SHIPPED, plan.plan()),
            ChangedRules.SHIPPED.lexicon(), reading.places(), new Coordinators(plan.reference()), new OfficeDuties(List.of()));

    @Test
    void whicheverRowComesFirst() {
        List<RowFacts> rows = new ArrayList<>();
        for (SubActivityResult result : plan.aligned()) {
            if (!result.subActivity().nomenclature().isSupport()) {
                rows.add(reading.read(rows.size(), result));
            }
        }
        Candidates candidates = Candidates.of(rows, Limits.of(ChangedRules.SHIPPED.lexicon().thresholds()));
        long shown = LongStream.concat(LongStream.of(candidates.words()), LongStream.of(candidates.facts()))
                .filter(pair -> same(rows.get((int) (pair >> 32)), rows.get((int) pair))).count();
        assertThat(shown).isGreaterThan(30);
    }

    /** True for a pair that is shown. */
    private boolean same(RowFacts one, RowFacts other) {
        Optional<FoundPair> there = judged(one, other);
        Optional<FoundPair> back = judged(other, one);
        assertThat(back.isPresent()).isEqualTo(there.isPresent());
        if (there.isPresent()) {
            assertThat(back.get().measured()).isEqualTo(there.get().measured());
            assertThat(back.get().overlap()).usingRecursiveComparison().ignoringFields("rows", "evidence").isEqualTo(there.get().overlap());
            assertThat(pointsAndWords(back.get())).isEqualTo(pointsAndWords(there.get()));
        }
        return there.isPresent();
    }

    private Optional<FoundPair> judged(RowFacts one, RowFacts other) {
        return judging.judge(judging.compare(one, other, OverlapChannel.FACTS), Neighbours.NONE).map(PairJudging.Judged::found);
    }

    private static List<String> pointsAndWords(FoundPair pair) {
        return pair.overlap().evidence().stream().map(field -> field.field() + " " + field.points() + " " + field.shared()).toList();
    }
}
