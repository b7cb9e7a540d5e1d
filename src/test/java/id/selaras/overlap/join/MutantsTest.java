package id.selaras.overlap.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The proof is worth something only if it notices a wrong join: faults are written into copies of the real sources. */
class MutantsTest {

    private static final Path SOURCES = Path.of("src/main/java/id/selaras/overlap/join");
    private static final int CASES = 20_000;

    @Test
    void theSourcesWithoutAFaultPass() throws Exception {
        String sound = Files.readString(SOURCES.resolve("Probing.java"));
        assertThat(Mutant.of("Probing", sound).firstDisagreement(2_000)).isNull();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            PrefixIndex    | while (rest >= common)                | while (rest > common)                 | prefix one word short where the rest weighs just enough
            PrefixIndex    | return end;                           | return Math.max(sets.start[set] + 1, end - 1); | prefix one word short
            PrefixIndex    | threshold.commonWithHeavier           | threshold.commonWithHeavier(1) + threshold.commonWithHeavier | indexed prefix too short by a little
            PrefixIndex    | rest[set] = sets.behind[end[set] - 1] | rest[set] = 0                         | nothing assumed behind the indexed prefix
            Threshold      | (1000L + perMille) * common >= perMille | (1000L + perMille) * common > perMille                 | a pair at the very threshold is lost
            Threshold      | (dividend + divisor - 1) / divisor    | (dividend + divisor) / divisor        | exact bounds rounded up once more
            Threshold      | up((long) perMille * total, 1000)     | up((long) perMille * total, 1000) + 1 | lightest partner one too heavy
            Threshold      | up(2L * perMille * total              | up(3L * perMille * total              | indexed prefix too short
            Probing        | < index.last[other] ? sets.behind[last] : index.rest[other] | < index.last[other] ? index.rest[other] : sets.behind[last] | rests exchanged
            Probing        | seen[other] + unseen                  | unseen                                | what was seen is forgotten
            Probing        | seen[candidates[at]] = 0;             | ;                                     | what was seen stays for the next set
            Probing        | mine[sets.rank[at]] = 0;              | ;                                     | weights stay for the next set
            Probing        | before + Math.min(weight, index.weight[posting]) | before + 1                 | words counted, weights not
            Probing        | Math.min(mine[sets.rank[at]], sets.weight[at]) | mine[sets.rank[at]]          | weight of one side taken
            Probing        | && index.place[posting] < set         | && index.place[posting] <= set        | a set is its own partner
            Probing        | < least)                              | <= least)                             | lightest partner skipped
            Probing        | owner[set] >= 0 &&                    |                                       | sets of nobody are taken for sets of one owner
            Probing        | owner[set] == owner[other]            | owner[set] != owner[other]            | pairs of one owner told instead
            Probing        | && threshold.reached(common(other), both) |                                   | candidates told without adding up
            RankedSets     | Comparator.comparingInt(set -> totals[set]) | Comparator.comparingInt(set -> -totals[set]) | heavy sets first
            RankedSets     | Arrays.sort(words);                   | words = words.clone();                | words of a set not in the common order
            RankedSets     | totals[set] > 0                       | totals[set] > 1                       | lightest sets left out
            FoundKeys      | Arrays.sort(sorted);                  | ;                                     | not sorted
            SimilarPairs   | .total() - common                     | .total()                              | common weight counted twice
            SimilarityJoin | owner[set])                           | owner[0])                             | all sets of one owner
            """)
    void aFaultIsNoticed(String file, String original, String fault, String meaning) throws Exception {
        String source = Files.readString(SOURCES.resolve(file + ".java"));
        assertThat(source.split(Pattern.quote(original), -1)).as("%s stands once in %s", original, file).hasSize(2);
        Mutant mutant = Mutant.of(file, source.replace(original, fault == null ? "" : fault));
        assertThat(mutant.firstDisagreement(CASES)).as(meaning).isNotNull();
    }
}
