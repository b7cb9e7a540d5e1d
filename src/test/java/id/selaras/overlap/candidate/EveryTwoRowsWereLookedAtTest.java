package id.selaras.overlap.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.SynonymGroup.Kind;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.ChangedRules;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.row.RowReading;
import id.selaras.overlap.text.Lexical;
import id.selaras.overlap.text.Token;
import id.selaras.synthetic.SyntheticPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pairs by facts against the plain sentence they come from, asked of every two rows. */
class EveryTwoRowsWereLookedAtTest {

    private static final int TELLING = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noPairThatShouldMeetIsMissingAndNoneIsTooMany(long seed) {
        List<RowFacts> rows = rows(SyntheticPlan.of(seed, 600));
        List<Set<List<String>>> keys = rows.stream().map(EveryTwoRowsWereLookedAtTest::keys).toList();
        Candidates found = Candidates.of(rows, new Limits(1000, 2000, 1000));
        Set<Long> expected = new TreeSet<>();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                if (mayBeAPair(rows.get(one), rows.get(other)) && meet(rows.get(one), rows.get(other), keys.get(one), keys.get(other))) {
                    expected.add((long) one << 32 | other);
                }
            }
        }
        LongStream.of(found.words()).forEach(expected::remove);
        assertThat(LongStream.of(found.facts()).boxed().toList()).isNotEmpty().isEqualTo(List.copyOf(expected));
        assertThat(found.alike() + found.village()).isZero();
    }

    private static boolean mayBeAPair(RowFacts one, RowFacts other) {
        return !one.unit().equals(other.unit()) && !(one.districtOffice() && other.districtOffice());
    }

    private static boolean meet(RowFacts one, RowFacts other, Set<List<String>> keys, Set<List<String>> otherKeys) {
        boolean place = !Collections.disjoint(one.places().districts(), other.places().districts()) || anywhere(one) || anywhere(other);
        return place && !Collections.disjoint(keys, otherKeys) || !Collections.disjoint(one.places().villages(), other.places().villages());
    }

    private static boolean anywhere(RowFacts row) {
        return row.places().wide() || !row.places().known();
    }

    /** One thing alone, or two. */
    private static Set<List<String>> keys(RowFacts row) {
        Set<List<String>> keys = new HashSet<>();
        List<String> about = row.subject().values().stream().filter(token -> token.weight() >= TELLING).map(Token::key).toList();
        row.subject().values().stream().filter(token -> token.kind() == Kind.OBJECT).forEach(token -> keys.add(List.of(token.key())));
        row.beneficiaries().values().stream().filter(token -> token.kind() == Kind.BENEFICIARIES)
                .forEach(token -> keys.add(List.of(token.key())));
        both(keys, row.units().stream().filter(unit -> unit.startsWith("#")).toList(), row.beneficiaries().values().stream()
                .filter(token -> token.kind() == Kind.MANY).map(Token::key).toList());
        row.concepts().forEach(concept -> keys.add(List.of("outcome " + concept.id())));
        row.roles().forEach(role -> keys.add(List.of("role " + role)));
        List<String> families = row.subject().values().stream().filter(token -> token.kind() == Kind.OBJECT)
                .flatMap(token -> token.families().stream()).map(family -> "family " + family).toList();
        both(keys, row.actions().keySet(), families);
        if (!row.roles().isEmpty()) {
            both(keys, List.of("pays for"), row.beneficiaries().keySet());
        }
        both(keys, row.actions().keySet(), row.beneficiaries().keySet());
        both(keys, row.actions().keySet(), about);
        both(keys, about, row.beneficiaries().keySet());
        about.forEach(one -> about.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> keys.add(List.of(one, other))));
        return keys;
    }

    private static void both(Set<List<String>> keys, Iterable<String> some, Iterable<String> others) {
        some.forEach(one -> others.forEach(other -> keys.add(List.of(one, other))));
    }

    private static List<RowFacts> rows(SyntheticPlan plan) {
        RowReading reading = new RowReading(ChangedRules.SHIPPED.lexicon(), new Lexical(ChangedRules.SHIPPED.lexicon()),
                new ReferenceLookup(plan.reference(), plan.plan().year(), plan.plan().stage()));
        List<RowFacts> rows = new ArrayList<>();
        for (SubActivityResult result : plan.aligned()) {
            if (!result.subActivity().nomenclature().isSupport()) {
                rows.add(reading.read(rows.size(), result));
            }
        }
        return rows;
    }
}
