package id.selaras.overlap.pair;

import id.selaras.lexicon.Concept;
import id.selaras.lexicon.Distinction;
import id.selaras.lexicon.SynonymGroup;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.row.Things;
import id.selaras.overlap.text.PlaceSet;
import id.selaras.overlap.text.Token;
import id.selaras.overlap.text.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is measured about two rows, when it is asked for; the same whichever row comes first. For one thread. */
final class Measures {

    private static final String SAME = "SAMA";
    private static final String DIFFERENT = "BERBEDA";
    private static final String RELATED = "SERUMPUN";
    private static final String UNSAID = "TIDAK_TERTULIS";
    private static final List<Distinction.Kind> LEVELS = List.of(Distinction.Kind.SCHOOL_LEVEL, Distinction.Kind.HEALTH_FACILITY,
            Distinction.Kind.AGE, Distinction.Kind.STATUS);
    private static final Set<String> SAME_PEOPLE = Set.of(SAME, "MIRIP", "LUAS");
    private static final double ACTION_SHARE = 0.3;
    /** Two rows about one listed object are about the same thing, however much else they say. */
    private static final double ONE_OBJECT = 0.75;
    private static final double ONE_OF_SEVERAL_OBJECTS = 0.6;
    private static final double SOME_OBJECTS = 0.4;
    /** Objects of one family, such as two arts or two fish ponds: alike, never the same. */
    private static final double RELATED_OBJECTS = 0.45;
    /** Words in common do not make two listed objects one. */
    private static final double OTHER_OBJECTS = 0.35;

    private final RowFacts one;
    private final RowFacts other;
    private String action;
    private double object = -1;
    private String beneficiaries;
    private PlaceSet.Relation place;
    private Certain certain;

    private Measures(RowFacts one, RowFacts other) {
        this.one = one;
        this.other = other;
    }

    static Measures of(RowFacts one, RowFacts other) {
        return new Measures(one, other);
    }

    /** SAMA, SERUMPUN, BERBEDA or TIDAK_TERTULIS. */
    String action() {
        if (action == null) {
            action = action(one, other);
        }
        return action;
    }

    /** 0..1. */
    double object() {
        if (object < 0) {
            object = object(one, other);
        }
        return object;
    }

    /** 0..1, of action and object. */
    double activity() {
        double done = switch (action()) {
            case SAME -> 1;
            case RELATED -> 0.65;
            case UNSAID -> 0.5;
            default -> 0;
        };
        return ACTION_SHARE * done + (1 - ACTION_SHARE) * object();
    }

    /** Weighted Jaccard of all words, 0..1. */
    double words() {
        return Closeness.of(one.everything(), other.everything()).jaccard();
    }

    /** SAMA, MIRIP, LUAS, UMUM, TAK_JELAS, BERBEDA or TIDAK_TERTULIS. */
    String beneficiaries() {
        if (beneficiaries == null) {
            beneficiaries = beneficiaries(one, other);
        }
        return beneficiaries;
    }

    PlaceSet.Relation place() {
        if (place == null) {
            place = one.places().to(other.places());
        }
        return place;
    }

    /** SAMA, SEPADAN, PENERIMA when both count who receives, BERBEDA or TIDAK_TERTULIS. */
    String output() {
        return output(one.units(), other.units());
    }

    String time() {
        return disjoint(one.months(), other.months());
    }

    String fund() {
        return disjoint(one.funds(), other.funds());
    }

    /** Words of the subject both have, those that tell whom both serve left out. */
    int sharedWords() {
        Set<String> people = shared(one.beneficiaries().keySet(), other.beneficiaries().keySet());
        return shared(without(one.subject(), people).keySet(), without(other.subject(), people).keySet()).size();
    }

    /** True when listed things of both are of one family. */
    boolean relatedSubjects() {
        return one.things().related(other.things());
    }

    /** What is seen of the two, 0..1, by the ordinal of the sign; read anew each time. */
    double[] signs() {
        return SignReading.of(one, other, this);
    }

    /** How sure it is what the two are to each other; by the first scales that are asked. */
    Certain certain(Certainties by) {
        if (certain == null) {
            certain = by.certain(signs());
        }
        return certain;
    }

    boolean sameCode() {
        return one.sub().nomenclature().equals(other.sub().nomenclature());
    }

    Set<String> roles() {
        return roles(one, other, beneficiaries());
    }

    List<Concept> concepts() {
        return concepts(one, other);
    }

    Set<String> targets() {
        return shared(one.targets(), other.targets());
    }

    /** Why the rows may be alike for a good reason; TIDAK_ADA when there is none. */
    String legitimate() {
        return legitimate(one, other);
    }

    private static String action(RowFacts one, RowFacts other) {
        if (one.actions().isEmpty() || other.actions().isEmpty()) {
            return UNSAID;
        }
        if (!Collections.disjoint(one.actions().keySet(), other.actions().keySet())) {
            return SAME;
        }
        return Collections.disjoint(families(one.actions()), families(other.actions())) ? DIFFERENT : RELATED;
    }

    private static Set<String> families(Map<String, Token> tokens) {
        Set<String> families = new TreeSet<>();
        tokens.values().forEach(token -> families.addAll(token.families()));
        return families;
    }

    private static double object(RowFacts one, RowFacts other) {
        Set<String> people = shared(one.beneficiaries().keySet(), other.beneficiaries().keySet());
        Map<String, Token> subjectOfOne = without(one.subject(), people);
        Map<String, Token> subjectOfOther = without(other.subject(), people);
        Things ofOne = people.isEmpty() ? one.things() : Things.among(subjectOfOne);
        Things ofOther = people.isEmpty() ? other.things() : Things.among(subjectOfOther);
        Set<String> first = ofOne.byKey().keySet();
        Set<String> second = ofOther.byKey().keySet();
        Set<String> shared = shared(first, second);
        double own = Closeness.of(subjectOfOne, subjectOfOther).mean();
        double object = Math.max(own, 0.9 * Closeness.of(without(one.everything(), people), without(other.everything(), people)).mean());
        if (!shared.isEmpty()) {
            // each names something unrelated the other does not: the same hall, but its roof here and its furniture there
            boolean more = shared.size() < first.size() && shared.size() < second.size()
                    && Collections.disjoint(families(without(ofOne.byKey(), shared)), families(without(ofOther.byKey(), shared)));
            object = Math.max(object, first.equals(second) ? ONE_OBJECT : more ? SOME_OBJECTS : ONE_OF_SEVERAL_OBJECTS);
        } else if (ofOne.related(ofOther)) {
            object = RELATED_OBJECTS;
        } else if (!first.isEmpty() && !second.isEmpty()) {
            object = Math.min(object, OTHER_OBJECTS);
        }
        return object;
    }

    /**
     * What a row is about without what tells whom both serve: treatment and play therapy for people hit by a flood are not the same
     * work because both name the flood. A row that names nothing else keeps it.
     */
    private static Map<String, Token> without(Map<String, Token> subject, Set<String> people) {
        if (people.isEmpty() || people.containsAll(subject.keySet())) {
            return subject;
        }
        Map<String, Token> left = new TreeMap<>(subject);
        left.keySet().removeAll(people);
        return left;
    }

    private static String beneficiaries(RowFacts one, RowFacts other) {
        if (!one.stated() || !other.stated()) {
            return UNSAID;
        }
        if (one.beneficiaries().isEmpty() || other.beneficiaries().isEmpty()) {
            return "UMUM";
        }
        Closeness closeness = Closeness.of(one.beneficiaries(), other.beneficiaries());
        boolean same = closeness.dice() >= 0.66 || closeness.containment() >= 0.99 && closeness.dice() >= 0.5;
        boolean alike = closeness.containment() >= 0.4 || !Collections.disjoint(families(one.beneficiaries()), families(other.beneficiaries()));
        if (same || alike) {
            Set<String> both = shared(one.beneficiaries().keySet(), other.beneficiaries().keySet());
            boolean narrow = both.stream().anyMatch(key -> one.beneficiaries().get(key).kind() != SynonymGroup.Kind.MANY);
            return !both.isEmpty() && !narrow ? "LUAS" : same ? SAME : "MIRIP";
        }
        // words the synonym table does not know may mean the same people: only two known groups are surely different
        return recognised(one) && recognised(other) ? DIFFERENT : "TAK_JELAS";
    }

    /** Roles both pay; where they are named differently but work for the same people, the names of both. */
    private static Set<String> roles(RowFacts one, RowFacts other, String beneficiaries) {
        Set<String> both = shared(one.roles(), other.roles());
        if (!both.isEmpty() || one.roles().isEmpty() || other.roles().isEmpty() || !SAME_PEOPLE.contains(beneficiaries)) {
            return both;
        }
        both.addAll(one.roles());
        both.addAll(other.roles());
        return both;
    }

    private static boolean recognised(RowFacts row) {
        return row.beneficiaries().values().stream().anyMatch(token -> token.kind() == SynonymGroup.Kind.BENEFICIARIES
                || token.kind() == SynonymGroup.Kind.MANY);
    }

    private static String output(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNSAID;
        }
        Set<String> both = shared(one, other);
        if (both.isEmpty()) {
            return DIFFERENT;
        }
        if (!Collections.disjoint(both, Units.RECEIVERS)) {
            return "PENERIMA";
        }
        return both.stream().allMatch(unit -> unit.startsWith("#")) ? "SEPADAN" : SAME;
    }

    private static String disjoint(Set<?> one, Set<?> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNSAID;
        }
        return Collections.disjoint(one, other) ? DIFFERENT : SAME;
    }

    private static List<Concept> concepts(RowFacts one, RowFacts other) {
        if (one.concepts().isEmpty() || other.concepts().isEmpty()) {
            return List.of();
        }
        List<Concept> both = new ArrayList<>(one.concepts());
        both.retainAll(other.concepts());
        return both;
    }

    private static String legitimate(RowFacts one, RowFacts other) {
        if (one.districtOffice() && other.districtOffice()) {
            return "KANTOR_KECAMATAN";
        }
        for (Distinction.Kind kind : LEVELS) {
            if (disjoint(one.distinctions(kind), other.distinctions(kind)).equals(DIFFERENT)) {
                return "JENJANG";
            }
        }
        return Phases.differ(one, other) ? "TAHAP" : "TIDAK_ADA";
    }

    static Set<String> shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
