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
import id.selaras.overlap.text.PlaceSet;
import id.selaras.overlap.text.Places;
import id.selaras.overlap.text.Token;
import id.selaras.plan.Agency;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads rows into facts. Safe for several threads. */
public final class RowReading {

    /** Words of an indicator count less than those of a description, per mille. */
    private static final int OUTPUT_SHARE = 700;
    /** An indicator whose words stand in the nomenclature name to this share says nothing of its own. */
    private static final double REPEATED = 0.8;

    private final Lexical lexical;
    private final Places places;
    private final ReferenceLookup reference;
    private final int nameShare;

    public RowReading(Lexicon lexicon, ReferenceLookup reference) {
        this.lexical = new Lexical(lexicon);
        this.places = new Places(reference.reference());
        this.reference = reference;
        this.nameShare = lexicon.thresholds().of(Threshold.NAME_SHARE).movePointRight(3).intValue();
    }

    public Places places() {
        return places;
    }

    /** The facts of one row. */
    public RowFacts read(int index, SubActivityResult result) {
        SubActivity sub = result.subActivity();
        String activity = sub.text(PlanColumn.ACTIVITY_TEXT).or("");
        String name = sub.name().or("");
        String outputs = sub.outputs().stream().map(output -> output.indicator().or("")).collect(Collectors.joining("; "));
        String own = !activity.isBlank() ? activity : repeats(outputs, name) ? "" : outputs;
        String forWhom = sub.text(PlanColumn.BENEFICIARIES).or("");
        boolean districtOffice = isDistrictOffice(sub.agency());
        Places.Reading said = places.ofText(own);
        Places.Reading group = places.ofText(forWhom);
        Set<String> placeWords = new HashSet<>(said.words());
        placeWords.addAll(group.words());
        PlaceSet where = where(sub, said.places(), group.places(), districtOffice);
        placeWords.addAll(Words.of(String.join(" ", where.villages()).replace('/', ' ')).words());
        placeWords.addAll(places.ofLocation(sub.text(PlanColumn.LOCATION).or("")).words());
        Words ownWords = lexical.words(own.isBlank() ? name : own);
        Words nameWords = lexical.words(name);
        Words outputWords = lexical.words(outputs);
        Words groupWords = lexical.words(forWhom);
        Map<String, Token> ownTokens = lexical.tokens(ownWords, placeWords);
        Map<String, Token> all = new LinkedHashMap<>(ownTokens);
        int share = own.isBlank() ? 1000 : nameShare;
        lexical.tokens(outputWords, placeWords).forEach((key, token) -> all.putIfAbsent(key, scaled(token, OUTPUT_SHARE)));
        lexical.tokens(nameWords, Set.of()).forEach((key, token) -> all.putIfAbsent(key, scaled(token, share)));
        Map<String, Token> actions = only(ownTokens, token -> token.kind() == Kind.ACTION);
        Map<String, Token> beneficiaries = beneficiaries(lexical.tokens(groupWords, placeWords), ownTokens);
        Words everyWord = lexical.words(own + " ; " + name + " ; " + forWhom + " ; " + outputs);
        Set<Concept> concepts = new LinkedHashSet<>(lexical.concepts(sub.nomenclature()));
        concepts.addAll(lexical.concepts(lexical.words(own + " ; " + forWhom + " ; " + (own.isBlank() ? name : ""))));
        return new RowFacts(index, result, Memory.text(sub), unit(sub.agency()), districtOffice, actions, subject(ownTokens), subject(all),
                beneficiaries, sub.text(PlanColumn.BENEFICIARIES).isFilled() || !beneficiaries.isEmpty(), where, units(sub),
                Months.in(lexical.words(own + " ; " + sub.text(PlanColumn.NOTE).or(""))), funds(sub), targets(result),
                roles(everyWord, ownWords), Collections.unmodifiableSet(concepts),
                distinctions(ownWords, lexical.words((own.isBlank() ? name : own) + " ; " + forWhom)));
    }

    /** Phases by the row's own words alone: the nomenclature names several at once. */
    private Map<Distinction.Kind, Set<String>> distinctions(Words own, Words all) {
        Map<Distinction.Kind, Set<String>> found = new EnumMap<>(Distinction.Kind.class);
        for (Distinction.Kind kind : Distinction.Kind.values()) {
            boolean phase = kind == Distinction.Kind.PHASE || kind == Distinction.Kind.WORKS || kind == Distinction.Kind.PHASE_NUMBER;
            found.put(kind, names(lexical.distinctions(kind, phase ? own : all)));
        }
        return found;
    }

    /** True when an indicator is the nomenclature name said again, as the official indicators are. */
    private boolean repeats(String outputs, String name) {
        Set<String> said = new HashSet<>(lexical.words(name).stems());
        Set<String> words = lexical.tokens(lexical.words(outputs), Set.of()).keySet();
        Map<String, Token> ofName = lexical.tokens(lexical.words(name), Set.of());
        long known = words.stream().filter(key -> ofName.containsKey(key) || said.contains(key.substring(1))).count();
        return words.isEmpty() || known >= REPEATED * words.size();
    }

    /** The place of the row: the location column, made narrower by what the text says; an office's own kecamatan if nothing else. */
    private PlaceSet where(SubActivity sub, PlaceSet said, PlaceSet group, boolean districtOffice) {
        PlaceSet column = places.ofLocation(sub.text(PlanColumn.LOCATION).or("")).places();
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

    /** The code without its last segment (sub-units: UPTD, RSUD, kelurahan); the name where there is no such code. */
    private String unit(Agency agency) {
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
        Set<String> units = new TreeSet<>();
        for (Output output : sub.outputs()) {
            units.addAll(Units.of(reference.units(), output.unit().or("")));
        }
        return units;
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

    private Set<String> roles(Words everyWord, Words own) {
        return lexical.pays(everyWord) ? lexical.roles(own).stream().map(PaidWord::name).collect(Collectors.toCollection(TreeSet::new))
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
