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
        String own = sub.text(PlanColumn.ACTIVITY_TEXT).or("");
        String name = sub.name().or("");
        String outputs = sub.outputs().stream().map(output -> output.indicator().or("")).collect(Collectors.joining("; "));
        String forWhom = sub.text(PlanColumn.BENEFICIARIES).or("");
        boolean districtOffice = isDistrictOffice(sub.agency());
        Places.Reading said = places.ofText(own);
        Places.Reading group = places.ofText(forWhom);
        Set<String> placeWords = new HashSet<>(said.words());
        placeWords.addAll(group.words());
        PlaceSet where = where(sub, said.places(), group.places(), districtOffice);
        Words ownWords = lexical.words(own.isBlank() ? name : own);
        Words nameWords = lexical.words(name);
        Words outputWords = lexical.words(outputs);
        Words groupWords = lexical.words(forWhom);
        Map<String, Token> ownTokens = without(lexical.tokens(ownWords), placeWords);
        Map<String, Token> all = new LinkedHashMap<>(ownTokens);
        int share = own.isBlank() ? 1000 : nameShare;
        lexical.tokens(nameWords).forEach((key, token) -> all.putIfAbsent(key, scaled(token, share)));
        lexical.tokens(outputWords).forEach((key, token) -> all.putIfAbsent(key, scaled(token, nameShare)));
        Map<String, Token> actions = only(ownTokens, token -> token.kind() == Kind.ACTION);
        Map<String, Token> beneficiaries = beneficiaries(without(lexical.tokens(groupWords), placeWords), ownTokens);
        Words everyWord = lexical.words(own + " ; " + name + " ; " + forWhom + " ; " + outputs);
        Set<Concept> concepts = new LinkedHashSet<>(lexical.concepts(sub.nomenclature()));
        concepts.addAll(lexical.concepts(lexical.words(own + " ; " + forWhom + " ; " + (own.isBlank() ? name : ""))));
        return new RowFacts(index, result, unit(sub.agency()), districtOffice, actions, subject(ownTokens), subject(all),
                beneficiaries, sub.text(PlanColumn.BENEFICIARIES).isFilled() || !beneficiaries.isEmpty(), where, units(sub),
                Months.in(lexical.words(own + " ; " + sub.text(PlanColumn.NOTE).or(""))), funds(sub), targets(result),
                roles(everyWord, ownWords), Collections.unmodifiableSet(concepts),
                names(lexical.distinctions(Distinction.Kind.SCHOOL_LEVEL, lexical.words(own + " ; " + name + " ; " + forWhom))),
                names(lexical.distinctions(Distinction.Kind.PHASE, ownWords)));
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
            found.putAll(only(own, token -> token.kind() == Kind.BENEFICIARIES));
        }
        return found;
    }

    private static Map<String, Token> subject(Map<String, Token> tokens) {
        return only(tokens, token -> token.kind() != Kind.ACTION && token.kind() != Kind.EVERYBODY);
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

    private static Map<String, Token> without(Map<String, Token> tokens, Set<String> placeWords) {
        return only(tokens, token -> !token.plain() || !placeWords.contains(token.shown()));
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
        return new Token(token.key(), token.shown(), token.kind(), Math.max(1, token.weight() * perMille / 1000));
    }
}
