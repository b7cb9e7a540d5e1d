package id.selaras.overlap.text;

import id.selaras.language.Folding;
import id.selaras.language.Words;
import id.selaras.lexicon.Abbreviation;
import id.selaras.lexicon.Concept;
import id.selaras.lexicon.Distinction;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.PaidWord;
import id.selaras.lexicon.SynonymGroup;
import id.selaras.lexicon.Threshold;
import id.selaras.plan.NomenclatureCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A lexicon made ready for reading texts. Immutable and safe for several threads. */
public final class Lexical {

    private static final int THOUSAND = 1000;
    /** A synonym group was found worth writing down: it distinguishes at least this much. */
    private static final int LEAST_GROUP_WEIGHT = 600;
    private static final int ACTION_WEIGHT = 500;
    private static final int EVERYBODY_WEIGHT = 100;
    /** Shorter words that end in 2 are units, such as m2. */
    private static final int SHORTEST_DOUBLED = 4;

    private final Map<String, String> abbreviations = new HashMap<>();
    /** A null token stands for a word that distinguishes nothing. */
    private final PhraseBook<Token> words = new PhraseBook<>(false);
    private final PhraseBook<Concept> concepts = new PhraseBook<>(false);
    private final Map<String, List<Concept>> conceptsByCode = new HashMap<>();
    private final PhraseBook<PaidWord> roles = new PhraseBook<>(true);
    private final PhraseBook<PaidWord> payments = new PhraseBook<>(true);
    private final Map<Distinction.Kind, PhraseBook<Distinction>> distinctions = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final int unknownWeight;

    private static final Token COMMON = new Token("-", "", SynonymGroup.Kind.OTHER, Set.of(), 1);

    public Lexical(Lexicon lexicon) {
        unknownWeight = thousandths(lexicon.thresholds().of(Threshold.UNKNOWN_WORD));
        lexicon.words().byStem().forEach((stem, weight) -> weights.put(stem, thousandths(weight)));
        for (Abbreviation abbreviation : lexicon.abbreviations()) {
            abbreviations.put(Folding.fold(abbreviation.shortForm()), Folding.fold(abbreviation.meaning()));
        }
        for (SynonymGroup group : lexicon.synonyms()) {
            Token token = new Token(group.id(), group.word(), group.kind(), families(group), weight(group));
            words.add(group.word(), token);
            group.variants().forEach(variant -> words.add(variant, token));
        }
        lexicon.commonWords().forEach(word -> words.add(word, COMMON));
        for (Concept concept : lexicon.concepts()) {
            concept.words().forEach(word -> concepts.add(word, concept));
            for (NomenclatureCode code : concept.codes()) {
                conceptsByCode.computeIfAbsent(code.text(), text -> new ArrayList<>()).add(concept);
            }
        }
        for (PaidWord word : lexicon.paidWords()) {
            word.words().forEach(phrase -> (word.kind() == PaidWord.Kind.ROLE ? roles : payments).add(phrase, word));
        }
        for (Distinction distinction : lexicon.distinctions()) {
            PhraseBook<Distinction> book = distinctions.computeIfAbsent(distinction.kind(), kind -> new PhraseBook<>(true));
            distinction.words().forEach(phrase -> book.add(phrase, distinction));
        }
    }

    /** Words of a text with abbreviations written out. */
    public Words words(String text) {
        String folded = Folding.fold(text);
        StringBuilder full = new StringBuilder();
        for (String word : folded.split(" ")) {
            full.append(written(word)).append(' ');
        }
        return Words.of(full.toString());
    }

    /** An abbreviation by what it stands for, {@code anak2} as {@code anak anak}. */
    private String written(String word) {
        String meaning = abbreviations.get(word);
        if (meaning != null || word.length() < SHORTEST_DOUBLED || word.charAt(word.length() - 1) != '2') {
            return meaning != null ? meaning : word;
        }
        String once = word.substring(0, word.length() - 1);
        return once.chars().allMatch(Character::isLetter) ? once + " " + once : word;
    }

    /**
     * The tokens of a text, each key once, in the order of their first place; numbers and common words left out.
     *
     * @param names words of place names, folded: they say where, not what
     */
    public Map<String, Token> tokens(Words text, Set<String> names) {
        Map<String, Token> tokens = new LinkedHashMap<>();
        List<String> stems = text.stems();
        List<String> written = text.words();
        int place = 0;
        while (place < stems.size()) {
            if (names.contains(written.get(place))) {
                place++;
                continue;
            }
            PhraseBook.Hit<Token> hit = words.longest(text, place);
            Token token = hit != null ? hit.meaning() : plain(written.get(place), stems.get(place));
            if (token != COMMON) {
                tokens.putIfAbsent(token.key(), token);
            }
            if (hit != null && hit.length() > 1 && token.kind() == SynonymGroup.Kind.OBJECT) {
                action(text, place).ifPresent(action -> tokens.putIfAbsent(action.key(), action));
            }
            place += hit != null ? hit.length() : 1;
        }
        return tokens;
    }

    /** What is done, when a phrase for an object begins with it: "penyuluhan hukum", "perbaikan jalan". */
    private Optional<Token> action(Words text, int place) {
        Token first = words.meaning(text.stems().get(place));
        return first != null && first.kind() == SynonymGroup.Kind.ACTION ? Optional.of(first) : Optional.empty();
    }

    /** Outcomes a text names. */
    public List<Concept> concepts(Words text) {
        return concepts.in(text);
    }

    /** Outcomes a code means: those of the code itself and of every code above it. */
    public List<Concept> concepts(NomenclatureCode code) {
        List<Concept> found = new ArrayList<>();
        String text = code.text();
        for (int end = text.length(); end > 0; end = text.lastIndexOf('.', end - 1)) {
            found.addAll(conceptsByCode.getOrDefault(text.substring(0, end), List.of()));
        }
        return found;
    }

    /** Roles a text names whose holders are paid. */
    public List<PaidWord> roles(Words text) {
        return roles.in(text);
    }

    /** True when a text says that persons are paid. */
    public boolean pays(Words text) {
        return !payments.in(text).isEmpty();
    }

    public List<Distinction> distinctions(Distinction.Kind kind, Words text) {
        PhraseBook<Distinction> book = distinctions.get(kind);
        return book == null ? List.of() : book.in(text);
    }

    private Token plain(String word, String stem) {
        boolean number = word.chars().anyMatch(Character::isDigit);
        return number || stem.length() < 2 ? COMMON
                : new Token("=" + stem, word, SynonymGroup.Kind.OTHER, Set.of(), weights.getOrDefault(stem, unknownWeight));
    }

    private int weight(SynonymGroup group) {
        return switch (group.kind()) {
            case ACTION -> ACTION_WEIGHT;
            case EVERYBODY -> EVERYBODY_WEIGHT;
            default -> Math.max(LEAST_GROUP_WEIGHT, Words.of(group.word()).stems().stream()
                    .mapToInt(stem -> weights.getOrDefault(stem, unknownWeight)).max().orElse(unknownWeight));
        };
    }

    private static Set<String> families(SynonymGroup group) {
        Set<String> families = new TreeSet<>();
        for (String family : group.family().split(";")) {
            families.add(family.strip());
        }
        families.remove("");
        return Collections.unmodifiableSet(families);
    }

    private static int thousandths(BigDecimal ratio) {
        return Math.max(1, Math.min(THOUSAND, ratio.movePointRight(3).intValue()));
    }
}
