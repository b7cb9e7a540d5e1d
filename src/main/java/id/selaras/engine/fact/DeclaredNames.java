package id.selaras.engine.fact;

import id.selaras.finding.Alignment;
import id.selaras.language.Folding;
import id.selaras.language.Similarity;
import id.selaras.language.Words;
import id.selaras.reference.Driver;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Finds what the words of a declaration mean: a priority programme, an indicator, a theme, or nothing known. */
final class DeclaredNames {

    private static final double SAME_NAME = 0.85;
    private static final int REMEMBERED = 10_000;
    private static final List<String> THEMES = List.of("PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB");

    private record Named(Alignment.Kind kind, String code) {
    }

    /** @param exact the very words, as quotes ask for; else their stems */
    private record Keyword(Words words, boolean exact, Named named) {
    }

    private final Map<String, Named> byName = new LinkedHashMap<>();
    private final List<Keyword> keywords = new ArrayList<>();
    /** Agencies write the same few tags in row after row, and near names are dear to compare. */
    private final ConcurrentMap<String, Optional<Named>> answers = new ConcurrentHashMap<>();

    DeclaredNames(Reference reference) {
        for (PriorityProgram program : reference.priorityPrograms()) {
            if (program.active()) {
                put(Alignment.Kind.PRIORITY, program.code(), program.code(), program.name());
                keywords(Alignment.Kind.PRIORITY, program.code(), program.keywords());
            }
        }
        for (Indicator indicator : reference.indicators()) {
            put(Alignment.Kind.INDICATOR, indicator.code(), indicator.code(), indicator.name());
        }
        for (Driver driver : reference.drivers()) {
            put(Alignment.Kind.INDICATOR, driver.indicator(), driver.name(), driver.name());
            keywords(Alignment.Kind.INDICATOR, driver.indicator(), driver.keywords());
        }
        THEMES.forEach(theme -> put(Alignment.Kind.THEME, theme, theme, theme));
    }

    Declaration resolve(AlignCase row, String words, String source) {
        Named named = known(words);
        return named == null
                ? new Declaration(row, Alignment.Kind.TAG, words, words, source)
                : new Declaration(row, named.kind, named.code, words, source);
    }

    private Named known(String words) {
        Optional<Named> answer = answers.get(words);
        if (answer == null) {
            answer = Optional.ofNullable(find(words));
            if (answers.size() < REMEMBERED) {
                answers.put(words, answer);
            }
        }
        return answer.orElse(null);
    }

    private Named find(String words) {
        String folded = Folding.fold(words);
        Named named = byName.get(folded);
        if (named != null) {
            return named;
        }
        for (Map.Entry<String, Named> entry : byName.entrySet()) {
            // "PP-03 Ambulans gratis" starts with the code, "Ambulans gratis sampai desa" is nearly the name
            if (folded.startsWith(entry.getKey() + " ") || Similarity.ofFolded(folded, entry.getKey()) >= SAME_NAME) {
                return entry.getValue();
            }
        }
        Words written = Words.of(words);
        for (Keyword keyword : keywords) {
            if (keyword.exact ? written.containExactly(keyword.words) : written.containStems(keyword.words)) {
                return keyword.named;
            }
        }
        return null;
    }

    private void put(Alignment.Kind kind, String code, String... names) {
        for (String name : names) {
            byName.putIfAbsent(Folding.fold(name), new Named(kind, code));
        }
    }

    private void keywords(Alignment.Kind kind, String code, List<String> written) {
        for (String keyword : written) {
            keywords.add(new Keyword(Words.of(keyword), keyword.strip().startsWith("\""), new Named(kind, code)));
        }
    }
}
