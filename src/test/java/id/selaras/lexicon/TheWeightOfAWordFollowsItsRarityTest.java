package id.selaras.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheWeightOfAWordFollowsItsRarityTest {

    private static final List<String> TEXTS = List.of("Pembangunan jalan desa", "Pelebaran jalan dan jembatan", "Jalan lingkungan 2026",
            "Pelatihan kader posyandu", "Melatih kader desa", "Rehabilitasi jalan");

    @Test
    void aStemOfOneTextWeighsOneAndAFrequentOneLess() {
        WordCounting counted = counted(TEXTS);
        assertThat(counted.weights()).containsEntry("posyandu", new BigDecimal("1.00"));
        assertThat(counted.weights().get("jalan")).isLessThan(counted.weights().get("latih"));
        assertThat(counted.weights().get("latih")).isEqualTo(counted.weights().get("kader"));
    }

    @Test
    void aStemOfEveryTextWeighsLeast() {
        assertThat(counted(List.of("jalan desa", "jalan kota", "jalan")).weights()).containsEntry("jalan", new BigDecimal("0.05"));
    }

    @Test
    void aStemCountsOncePerText() {
        assertThat(counted(List.of("jalan jalan jalan", "kota desa")).weights().values()).containsOnly(new BigDecimal("1.00"));
    }

    @Test
    void commonWordsNumbersAndSingleLettersGetNoWeight() {
        WordCounting counting = new WordCounting(List.of("dan; yang"));
        counting.count("jalan dan jembatan yang A 2026 tahap2");
        assertThat(counting.weights().keySet()).containsExactly("jalan", "jembat");
    }

    @Test
    void theOrderOfTheTextsChangesNothing() {
        List<String> turned = TEXTS.stream().sorted(Collections.reverseOrder()).toList();
        assertThat(counted(turned).weights()).isEqualTo(counted(TEXTS).weights());
    }

    @Test
    void aStemThatCouldBeCutOnceMoreComesWithAWordThatHasIt() {
        WordCounting counted = counted(List.of("Perekonomian desa"));
        assertThat(counted.example("ekonomi")).isEqualTo("perekonomian");
        assertThat(counted.example("desa")).isEmpty();
    }

    @Test
    void theCommittedWeightsStayWithinTheirBounds() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("decision-tables/source/bobot-kata.tsv"));
        assertThat(lines).hasSizeBetween(2_000, 5_000);
        assertThat(lines.subList(1, lines.size())).isSorted().allSatisfy(line ->
                assertThat(new BigDecimal(line.split("\t")[1].replace(',', '.'))).isBetween(new BigDecimal("0.05"), BigDecimal.ONE));
    }

    private static WordCounting counted(List<String> texts) {
        WordCounting counting = new WordCounting(List.of("dan"));
        texts.forEach(counting::count);
        return counting;
    }
}
