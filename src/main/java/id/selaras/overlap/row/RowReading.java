package id.selaras.overlap.row;

import id.selaras.finding.SubActivityResult;
import id.selaras.language.Folding;
import id.selaras.language.Words;
import id.selaras.lexicon.Concept;
import id.selaras.lexicon.Distinction;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.PaidWord;
import id.selaras.lexicon.SynonymGroup.Kind;
import id.selaras.lexicon.Threshold;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.Memory;
import id.selaras.overlap.text.Lexical;
import id.selaras.overlap.text.Months;
import id.selaras.overlap.text.PlaceSet;
import id.selaras.overlap.text.Places;
import id.selaras.overlap.text.Token;
import id.selaras.overlap.text.Units;
import id.selaras.plan.Agency;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads rows into facts. Safe for several threads. */
public final class RowReading {

    /** Words of an indicator count less than those of a description, per mille. */
    private static final int OUTPUT_SHARE = 700;
    /** An indicator whose words stand in the nomenclature name to this share says nothing of its own. */
    private static final double REPEATED = 0.8;

    /** Empty of words. */
    private static final ReadText NOTHING = new ReadText("", Words.NONE, null);

    private final Lexical lexical;
    /** Names are those of the nomenclature, and so are most indicators; beneficiaries are few: many rows share one text. */
    private final ConcurrentMap<String, ReadText> shared = new ConcurrentHashMap<>();
    private final Places places;
    private final ReferenceLookup reference;
    private final Units units;
    private final int nameShare;

    /** @param lexical made of the lexicon */
    public RowReading(Lexicon lexicon, Lexical lexical, ReferenceLookup reference) {
        this.lexical = lexical;
        this.places = new Places(reference.reference());
        this.reference = reference;
        this.units = new Units(lexicon.unitFamilies(), reference.units());
        this.nameShare = lexicon.thresholds().of(Threshold.NAME_SHARE).movePointRight(3).intValue();
    }

    public Places places() {
        return places;
    }

    public Units units() {
        return units;
    }

    /** The facts of one row. */
    public RowFacts read(int index, SubActivityResult result) {
        SubActivity sub = result.subActivity();
        ReadText name = shared(sub.name().or(""));
        ReadText outputs = shared(sub.outputs().stream().map(output -> output.indicator().or("")).collect(Collectors.joining("; ")));
        String activity = sub.text(PlanColumn.ACTIVITY_TEXT).or("");
        ReadText own = !activity.isBlank() ? text(activity) : repeats(outputs, name) ? NOTHING : outputs;
        ReadText forWhom = shared(sub.text(PlanColumn.BENEFICIARIES).or(""));
        boolean districtOffice = isDistrictOffice(sub.agency());
        Places.Reading said = places.ofText(own.text());
        Places.Reading group = places.ofText(forWhom.text());
        Places.Reading location = places.ofLocation(sub.text(PlanColumn.LOCATION).or(""));
        PlaceSet where = where(sub, location.places(), said.places(), group.places(), districtOffice);
        Set<String> placeWords = new HashSet<>(said.words());
        placeWords.addAll(group.words());
        placeWords.addAll(location.words());
        where.villages().forEach(village -> placeWords.addAll(List.of(village.split("/"))));
        ReadText speaking = own.text().isBlank() ? name : own;
        Map<String, Token> ownTokens = speaking.tokens(placeWords);
        Map<String, Token> all = new LinkedHashMap<>(ownTokens);
        int share = own.text().isBlank() ? 1000 : nameShare;
        outputs.tokens(placeWords).forEach((key, token) -> all.putIfAbsent(key, scaled(token, OUTPUT_SHARE)));
        name.tokens().forEach((key, token) -> all.putIfAbsent(key, scaled(token, share)));
        Map<String, Token> actions = only(ownTokens, token -> token.kind() == Kind.ACTION);
        Map<String, Token> beneficiaries = beneficiaries(forWhom.tokens(placeWords), ownTokens);
        Map<String, Token> subject = subject(ownTokens);
        return new RowFacts(index, result, Memory.text(sub), unit(sub.agency()), districtOffice, actions, subject, Things.among(subject), subject(all),
                beneficiaries, only(ownTokens, RowReading::person).keySet(), sub.text(PlanColumn.BENEFICIARIES).isFilled() || !beneficiaries.isEmpty(), where, units(sub),
                volumes(sub), Months.of(sub).numbers(), funds(sub), targets(result), roles(speaking, List.of(own, name, forWhom, outputs)),
                concepts(sub.nomenclature(), own, forWhom, name), distinctions(speaking, forWhom));
    }

    private ReadText shared(String text) {
        return shared.computeIfAbsent(text, this::text);
    }

    private ReadText text(String text) {
        return new ReadText(text, lexical.words(text), lexical);
    }

    /** What the code means, and what the row says in its own words, else by its name. */
    private Set<Concept> concepts(NomenclatureCode code, ReadText own, ReadText forWhom, ReadText name) {
        Set<Concept> concepts = new LinkedHashSet<>(lexical.concepts(code));
        concepts.addAll(lexical.concepts(own.words()));
        concepts.addAll(lexical.concepts(forWhom.words()));
        if (own.text().isBlank()) {
            concepts.addAll(lexical.concepts(name.words()));
        }
        return Collections.unmodifiableSet(concepts);
    }

    /** Phases by the row's own words alone: the nomenclature names several at once. */
    private Map<Distinction.Kind, Set<String>> distinctions(ReadText own, ReadText forWhom) {
        Map<Distinction.Kind, Set<String>> found = new EnumMap<>(Distinction.Kind.class);
        for (Distinction.Kind kind : Distinction.Kind.values()) {
            boolean phase = kind == Distinction.Kind.PHASE || kind == Distinction.Kind.WORKS || kind == Distinction.Kind.PHASE_NUMBER;
            Set<String> names = names(lexical.distinctions(kind, own.words()));
            if (!phase) {
                names.addAll(names(lexical.distinctions(kind, forWhom.words())));
            }
            found.put(kind, names);
        }
        return found;
    }

    /** True when an indicator is the nomenclature name said again, as the official indicators are. */
    private static boolean repeats(ReadText outputs, ReadText name) {
        Set<String> words = outputs.tokens().keySet();
        long known = words.stream().filter(key -> name.tokens().containsKey(key) || name.words().stemSet().contains(key.substring(1))).count();
        return words.isEmpty() || known >= REPEATED * words.size();
    }

    /** The place of the row: the location column, made narrower by what the text says; an office's own kecamatan if nothing else. */
    private PlaceSet where(SubActivity sub, PlaceSet column, PlaceSet said, PlaceSet group, boolean districtOffice) {
        PlaceSet place = column.narrowedBy(said).narrowedBy(group);
        if (districtOffice && (!place.known() || place.wide())) {
            PlaceSet home = places.ofText(sub.agency().name()).places();
            return home.known() ? home : place;
        }
        return place;
    }

    private boolean isDistrictOffice(Agency agency) {
        String kind = reference.agency(agency).map(AgencyEntry::kind).orElse("");
        return kind.equals("kecamatan") || Folding.fold(agency.name()).startsWith("kecamatan ");
    }

    private String unit(Agency agency) {
        return unit(agency, reference);
    }

    /** The code without its last segment (sub-units: UPTD, RSUD, kelurahan); the name where there is no such code. */
    public static String unit(Agency agency, ReferenceLookup reference) {
        String code = agency.code() != null ? agency.code().text()
                : reference.agency(agency).map(AgencyEntry::code).map(Object::toString).orElse(null);
        int last = code == null ? -1 : code.lastIndexOf('.');
        return last > 0 ? code.substring(0, last) : Folding.fold(agency.name());
    }

    private Map<String, Token> beneficiaries(Map<String, Token> stated, Map<String, Token> own) {
        Map<String, Token> found = only(stated, token -> token.kind() != Kind.EVERYBODY && token.kind() != Kind.ACTION);
        if (found.isEmpty()) {
            found.putAll(only(own, RowReading::person));
        }
        return found;
    }

    /** What a row is about; where it says nothing but who takes part, those people. */
    private static Map<String, Token> subject(Map<String, Token> tokens) {
        Map<String, Token> things = only(tokens, token -> token.kind() == Kind.OBJECT || token.kind() == Kind.OTHER);
        return things.isEmpty() ? only(tokens, RowReading::person) : things;
    }

    private static boolean person(Token token) {
        return token.kind() == Kind.BENEFICIARIES || token.kind() == Kind.MANY;
    }

    private Set<String> units(SubActivity sub) {
        Set<String> found = new TreeSet<>();
        for (Output output : sub.outputs()) {
            found.addAll(units.keys(output.unit().or("")));
        }
        return found;
    }

    /** One of something tells nothing: most buildings and papers are one. */
    private static Set<BigDecimal> volumes(SubActivity sub) {
        Set<BigDecimal> found = new TreeSet<>();
        for (Output output : sub.outputs()) {
            BigDecimal target = output.target().isFilled() ? output.target().value() : BigDecimal.ONE;
            if (target.compareTo(BigDecimal.ONE) > 0) {
                found.add(target.stripTrailingZeros());
            }
        }
        return found;
    }

    private static Set<String> funds(SubActivity sub) {
        Set<String> funds = new TreeSet<>();
        for (String fund : sub.text(PlanColumn.FUND_SOURCE).or("").split("[;\\n]")) {
            String folded = Folding.fold(fund);
            if (!folded.isEmpty()) {
                funds.add(folded);
            }
        }
        return funds;
    }

    private static Set<String> targets(SubActivityResult result) {
        Set<String> targets = new TreeSet<>(result.indicators());
        targets.addAll(result.priorities());
        return targets;
    }

    private Set<String> roles(ReadText own, List<ReadText> all) {
        return all.stream().anyMatch(text -> lexical.pays(text.words())) ? lexical.roles(own.words()).stream().map(PaidWord::name).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static Set<String> names(List<Distinction> distinctions) {
        return distinctions.stream().map(Distinction::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Token> only(Map<String, Token> tokens, Predicate<Token> wanted) {
        Map<String, Token> kept = new TreeMap<>();
        tokens.forEach((key, token) -> {
            if (wanted.test(token)) {
                kept.put(key, token);
            }
        });
        return kept;
    }

    private static Token scaled(Token token, int perMille) {
        return new Token(token.key(), token.shown(), token.kind(), token.families(), Math.max(1, token.weight() * perMille / 1000));
    }
}
