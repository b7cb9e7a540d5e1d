package id.selaras.measure;

import id.selaras.language.Similarity;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.CodePair;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The official list of one year: by code, by support tail, and by most similar name. */
final class NomenclatureLookup {

    private static final double NEAR_ENOUGH = 0.6;
    private static final int CANDIDATES = 3;
    private static final int REMEMBERED = 10_000;

    private final Map<String, NomenclatureEntry> byCode = new HashMap<>();
    private final Map<String, NomenclatureEntry> supportByTail = new HashMap<>();
    private final List<Named> subActivities = new ArrayList<>();
    private final Map<String, List<NomenclatureCode>> crosswalk = new HashMap<>();
    private final Set<String> programPairs = new HashSet<>();
    private final Map<String, List<NomenclatureEntry>> nearest = new ConcurrentHashMap<>();

    private record Named(NomenclatureEntry entry, String form) {
    }

    private record Scored(NomenclatureEntry entry, double similarity) {
    }

    NomenclatureLookup(Reference reference, int year) {
        for (NomenclatureEntry entry : reference.nomenclature().entries()) {
            if (!entry.validIn(year)) {
                continue;
            }
            byCode.putIfAbsent(entry.code().text(), entry);
            if (entry.code().isSupport()) {
                supportByTail.putIfAbsent(tail(entry.code()), entry);
            }
            if (entry.code().segments() == CodeLevel.SUB_ACTIVITY.segments()) {
                subActivities.add(new Named(entry, NameForm.of(entry.name())));
            }
        }
        for (CodePair pair : reference.crosswalk()) {
            if (pair.fromYear() == null || pair.fromYear() <= year) {
                crosswalk.computeIfAbsent(pair.oldCode().text(), code -> new ArrayList<>()).add(pair.newCode());
                programPairs.add(pair.oldCode().upTo(CodeLevel.PROGRAM) + ">" + pair.newCode().upTo(CodeLevel.PROGRAM));
            }
        }
    }

    /** The entry of a code; a support code of any field finds the row of {@code X.XX} or of any other field. */
    Optional<NomenclatureEntry> find(NomenclatureCode code) {
        NomenclatureEntry entry = byCode.get(code.text());
        if (entry == null && code.isSupport()) {
            entry = supportByTail.get(tail(code));
        }
        return Optional.ofNullable(entry);
    }

    /** Codes an old or unlisted one may have become, never put in its place: the crosswalk's, else those with the most similar names. */
    List<String> candidates(NomenclatureCode old, String name) {
        Set<String> found = new LinkedHashSet<>();
        for (NomenclatureCode code : current(old)) {
            found.add(code.text() + find(code).map(entry -> " " + entry.name()).orElse(""));
        }
        if (found.isEmpty()) {
            nearest(name).forEach(entry -> found.add(entry.code().text() + " " + entry.name()));
        }
        return List.copyOf(found);
    }

    /** The crosswalk followed to the codes of this year's list, or to its end: a code may have changed more than once. */
    private Set<NomenclatureCode> current(NomenclatureCode old) {
        Set<NomenclatureCode> reached = new LinkedHashSet<>();
        Set<NomenclatureCode> passed = new HashSet<>(Set.of(old));
        Deque<NomenclatureCode> ahead = new ArrayDeque<>(successors(old));
        while (!ahead.isEmpty()) {
            NomenclatureCode code = ahead.removeFirst();
            if (passed.add(code)) {
                List<NomenclatureCode> further = find(code).isPresent() ? List.of() : successors(code);
                if (further.isEmpty()) {
                    reached.add(code);
                }
                ahead.addAll(further);
            }
        }
        return reached;
    }

    /** True when the crosswalk leads from an old code, over one change or several, to a newer one. */
    boolean becomes(NomenclatureCode old, NomenclatureCode newer) {
        Set<NomenclatureCode> passed = new HashSet<>(Set.of(old));
        Deque<NomenclatureCode> ahead = new ArrayDeque<>(successors(old));
        while (!ahead.isEmpty()) {
            NomenclatureCode code = ahead.removeFirst();
            if (code.equals(newer)) {
                return true;
            }
            if (passed.add(code)) {
                ahead.addAll(successors(code));
            }
        }
        return false;
    }

    /** New codes the crosswalk names for an old one, one step on. */
    List<NomenclatureCode> successors(NomenclatureCode old) {
        return crosswalk.getOrDefault(old.text(), List.of());
    }

    /** True when the crosswalk leads from one of two programmes, or from what is below it, to the other. */
    boolean joined(NomenclatureCode one, NomenclatureCode other) {
        return programPairs.contains(one + ">" + other) || programPairs.contains(other + ">" + one);
    }

    /** Up to three sub-activities whose names are most similar, best first; empty when none is near. */
    List<NomenclatureEntry> nearest(String name) {
        String form = NameForm.of(name);
        List<NomenclatureEntry> known = nearest.get(form);
        if (known == null) {
            known = search(form);
            if (nearest.size() < REMEMBERED) {
                nearest.put(form, known);
            }
        }
        return known;
    }

    private List<NomenclatureEntry> search(String form) {
        List<Scored> scored = new ArrayList<>();
        for (Named named : subActivities) {
            int longer = Math.max(form.length(), named.form.length());
            int shorter = Math.min(form.length(), named.form.length());
            // the difference in length alone already bounds the similarity
            if (longer > 0 && (double) shorter / longer >= NEAR_ENOUGH) {
                double similarity = Similarity.ofFolded(form, named.form);
                if (similarity >= NEAR_ENOUGH) {
                    scored.add(new Scored(named.entry, similarity));
                }
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::similarity).reversed()
                .thenComparing(scoredEntry -> scoredEntry.entry.code()));
        return scored.stream().limit(CANDIDATES).map(Scored::entry).toList();
    }

    private static String tail(NomenclatureCode code) {
        int second = code.text().indexOf('.', code.text().indexOf('.') + 1);
        return code.text().substring(second + 1);
    }
}
