package id.selaras.intake.nomenclature;

import id.selaras.language.Folding;
import id.selaras.language.Similarity;
import id.selaras.plan.CodeLevel;
import id.selaras.reference.CodePair;
import id.selaras.reference.NomenclatureEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes what ended codes became, by name alone: the same name anywhere on the same level, else similar names among the new
 * codes of the same field. Digits prove nothing: many codes were given new numbers.
 */
final class CrosswalkProposing {

    private static final double NEAR_ENOUGH = 0.75;
    private static final double OTHER_WORK = 0.6;
    private static final int MOST = 3;

    private record Named(NomenclatureEntry entry, String form) {
    }

    private final int year;
    private final Map<String, List<NomenclatureEntry>> byName = new HashMap<>();
    private final Map<String, List<Named>> addedByField = new HashMap<>();
    private final Set<String> decided = new HashSet<>();

    private CrosswalkProposing(List<NomenclatureEntry> list, NomenclatureChanges changes, List<CodePair> crosswalk, int year) {
        this.year = year;
        list.forEach(entry -> byName.computeIfAbsent(key(entry), any -> new ArrayList<>()).add(entry));
        changes.added().forEach(entry -> addedByField.computeIfAbsent(field(entry), any -> new ArrayList<>())
                .add(new Named(entry, Folding.fold(entry.name()))));
        crosswalk.forEach(pair -> decided.add(pair.oldCode() + " " + pair.newCode()));
    }

    /** Up to three for each ended code, best first; none where more than three codes bear the very name. */
    static List<CrosswalkProposal> of(List<NomenclatureEntry> list, NomenclatureChanges changes, List<CodePair> crosswalk, int year) {
        CrosswalkProposing proposing = new CrosswalkProposing(list, changes, crosswalk, year);
        Stream<NomenclatureEntry> reused = changes.renamed().stream()
                .filter(renamed -> Similarity.of(renamed.before().name(), renamed.now().name()) < OTHER_WORK)
                .map(NomenclatureChanges.Renamed::before);
        return Stream.concat(changes.ended().stream(), reused).flatMap(proposing::candidates).toList();
    }

    private Stream<CrosswalkProposal> candidates(NomenclatureEntry old) {
        List<NomenclatureEntry> same = byName.getOrDefault(key(old), List.of());
        List<NomenclatureEntry> inField = same.stream().filter(entry -> field(entry).equals(field(old))).toList();
        List<NomenclatureEntry> exact = !inField.isEmpty() ? inField : same.stream().filter(entry -> mayMove(old, entry)).toList();
        List<CrosswalkProposal> found = exact.size() > MOST ? List.of()
                : !exact.isEmpty() ? exact.stream().map(entry -> new CrosswalkProposal(old, entry, 1, year)).toList() : similar(old);
        return found.stream().filter(proposal -> !proposal.before().code().equals(proposal.now().code())
                && !decided.contains(proposal.before().code() + " " + proposal.now().code()));
    }

    /** The support programme stands in every field under the same names: from one field to another nothing moves. */
    private static boolean mayMove(NomenclatureEntry old, NomenclatureEntry entry) {
        return !old.code().isSupport() && !entry.code().isSupport() || field(entry).startsWith("X");
    }

    private List<CrosswalkProposal> similar(NomenclatureEntry old) {
        String form = Folding.fold(old.name());
        List<CrosswalkProposal> found = new ArrayList<>();
        for (Named named : addedByField.getOrDefault(field(old), List.of())) {
            int longer = Math.max(form.length(), named.form.length());
            int shorter = Math.min(form.length(), named.form.length());
            // the difference in length alone already bounds the similarity
            boolean may = longer > 0 && shorter >= NEAR_ENOUGH * longer && named.entry.code().segments() == old.code().segments();
            double similarity = may ? Similarity.ofFolded(form, named.form) : 0;
            if (similarity >= NEAR_ENOUGH) {
                found.add(new CrosswalkProposal(old, named.entry, similarity, year));
            }
        }
        found.sort(Comparator.comparingDouble(CrosswalkProposal::similarity).reversed().thenComparing(proposal -> proposal.now().code()));
        return found.stream().limit(MOST).toList();
    }

    private static String key(NomenclatureEntry entry) {
        return entry.code().segments() + " " + Folding.fold(entry.name());
    }

    private static String field(NomenclatureEntry entry) {
        return entry.code().upTo(CodeLevel.FIELD).text();
    }
}
