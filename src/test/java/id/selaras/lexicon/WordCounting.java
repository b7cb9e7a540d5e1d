package id.selaras.lexicon;

import id.selaras.language.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts in how many texts a stem stands, and turns the count into a weight: a stem of one text weighs 1, one of every text 0.05.
 * Between them the weight follows the logarithm (smoothed inverse document frequency, Spärck Jones 1972).
 */
final class WordCounting {

    private static final double LEAST = 0.05;
    private static final int DECIMALS = 2;
    private static final int SHORTEST = 2;

    private final Set<String> passedOver = new HashSet<>();
    private final Map<String, Integer> texts = new HashMap<>();
    /** For each stem the first word of the alphabet that has it. */
    private final SortedMap<String, String> examples = new TreeMap<>();
    private int counted;

    /** @param common cells with words that distinguish nothing; those get no weight */
    WordCounting(List<String> common) {
        common.stream().flatMap(cell -> Stream.of(cell.split(";"))).map(Words::of).filter(words -> words.stems().size() == 1).forEach(words -> passedOver.addAll(words.stems()));
    }

    void count(String text) {
        Words words = Words.of(text);
        Set<String> once = new HashSet<>();
        for (int at = 0; at < words.stems().size(); at++) {
            String stem = words.stems().get(at);
            boolean word = stem.length() >= SHORTEST && stem.chars().noneMatch(Character::isDigit) && !passedOver.contains(stem);
            if (word) {
                once.add(stem);
                examples.merge(stem, words.words().get(at), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        once.forEach(stem -> texts.merge(stem, 1, Integer::sum));
        counted++;
    }

    int counted() {
        return counted;
    }

    /** Stem to weight, 0.05..1. */
    SortedMap<String, BigDecimal> weights() {
        SortedMap<String, BigDecimal> weights = new TreeMap<>();
        double rarest = Math.log((counted + 1) / 2.0);
        texts.forEach((stem, count) -> {
            double rarity = rarest <= 0 ? 1 : Math.log((counted + 1) / (count + 1.0)) / rarest;
            weights.put(stem, BigDecimal.valueOf(LEAST + (1 - LEAST) * rarity).setScale(DECIMALS, RoundingMode.HALF_UP));
        });
        return weights;
    }

    /** A word that has the stem, where cutting the stem once more would change it; else empty. */
    String example(String stem) {
        return Words.of(stem).stems().equals(List.of(stem)) ? "" : examples.get(stem);
    }
}
