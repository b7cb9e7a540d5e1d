package id.selaras.overlap.quality;

import id.selaras.decision.RuleSet;
import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.Sign;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.candidate.Candidates;
import id.selaras.overlap.candidate.Limits;
import id.selaras.overlap.pair.SignedPair;
import id.selaras.overlap.quality.LogisticFit.Example;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.row.RowReading;
import id.selaras.overlap.text.Lexical;
import id.selaras.overlap.text.PlaceSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fits the weights of the signs (sheet {@code Bobot Bukti}) on the labelled plans and pairs, and tells what they are worth on a plan
 * they were not fitted on. Paid roles have rows of their own in the class table and are left out.
 */
final class SignFit {

    /** Signs that can only speak against being related, and against being the same. */
    private static final Set<Sign> AGAINST_RELATED = EnumSet.of(Sign.OTHER_SUBJECT, Sign.OTHER_ACTION, Sign.OTHER_PEOPLE, Sign.OTHER_ALTOGETHER,
            Sign.EVERYBODY, Sign.OTHER_UNIT, Sign.HOLDS, Sign.REGION);
    private static final Set<Sign> AGAINST_SAME = EnumSet.of(Sign.RELATED_SUBJECT, Sign.OTHER_SUBJECT, Sign.OTHER_ACTION, Sign.OTHER_PEOPLE,
            Sign.OTHER_ALTOGETHER, Sign.OTHER_UNIT, Sign.HOLDS, Sign.PARTLY, Sign.REGION);
    /** Signs that say nothing about it. */
    private static final Set<Sign> SILENT_RELATED = EnumSet.of(Sign.UNLISTED, Sign.DISTRICT_OFFICE);
    private static final Set<Sign> SILENT_SAME = EnumSet.of(Sign.OUTCOME, Sign.REGION);
    private static final Set<PlaceSet.Relation> ONE_PLACE = EnumSet.of(PlaceSet.Relation.DESA, PlaceSet.Relation.KECAMATAN,
            PlaceSet.Relation.KABUPATEN);
    /** Pairs nobody labelled are most often nothing, not surely. */
    private static final double UNLABELLED = 0.2;

    /** @param label expected class; empty for a pair nobody labelled */
    private record Seen(String plan, String kind, String label, SignedPair pair) {

        boolean related() {
            return Set.of("DUPLICATION", "OVERLAP", "FRAGMENTATION").contains(label) || kind.equals("COORD");
        }

        boolean ofTwo() {
            return (label.equals("DUPLICATION") || label.equals("OVERLAP")) && ONE_PLACE.contains(pair.place());
        }
    }

    private SignFit() {
    }

    public static void main(String[] arguments) {
        RuleSet rules = GovernmentQuality.shipped();
        List<Seen> seen = new ArrayList<>();
        LabelledGovernment.all().forEach(government -> look(government, rules.lexicon(), seen));
        QualityOfOverlaps pairs = new QualityOfOverlaps();
        LabelledPairs.in(LabelledPairs.SHIPPED).forEach(pair -> look(pair, pairs, rules.lexicon(), seen));
        double[] related = related(seen);
        double[] same = same(seen);
        System.out.println("Id\tBukti\tBerkaitan\tSama\tAktif\tKeterangan");
        for (Sign sign : Sign.values()) {
            System.out.printf(Locale.ROOT, "W-%02d\t%s\t%s\t%s\tya\t%n", sign.ordinal() + 1, sign.label().id(), written(related[sign.ordinal()]),
                    written(same[sign.ordinal()]));
        }
        System.out.printf("%nFitted on %d pairs, %d of them labelled.%n", seen.size(), seen.stream().filter(one -> !one.label().isEmpty()).count());
        System.out.println("\n| fitted without | pairs in one place that are the same or not, right | fitted on all, right |\n|---|---|---|");
        for (String plan : new TreeSet<>(seen.stream().map(Seen::plan).toList())) {
            double[] without = same(seen.stream().filter(one -> !one.plan().equals(plan)).toList());
            List<Seen> its = seen.stream().filter(one -> one.plan().equals(plan) && one.ofTwo()).toList();
            System.out.printf(Locale.ROOT, "| %s | %d of %d = %.2f | %.2f |%n", plan, right(its, without), its.size(),
                    (double) right(its, without) / its.size(), (double) right(its, same) / its.size());
        }
    }

    private static double[] related(List<Seen> seen) {
        return LogisticFit.fit(seen.stream().map(one -> new Example(one.pair().signs(), one.related(), one.label().isEmpty() ? UNLABELLED : 1))
                .toList(), sides(AGAINST_RELATED, SILENT_RELATED), Sign.BASE.ordinal());
    }

    private static double[] same(List<Seen> seen) {
        return LogisticFit.fit(seen.stream().filter(Seen::ofTwo).map(one -> new Example(one.pair().signs(), one.label().equals("DUPLICATION"), 1))
                .toList(), sides(AGAINST_SAME, SILENT_SAME), Sign.BASE.ordinal());
    }

    private static int right(List<Seen> seen, double[] weights) {
        return (int) seen.stream().filter(one -> LogisticFit.probability(weights, one.pair().signs()) >= 0.5 == one.label().equals("DUPLICATION"))
                .count();
    }

    private static int[] sides(Set<Sign> against, Set<Sign> silent) {
        return Stream.of(Sign.values()).mapToInt(sign -> silent.contains(sign) ? 0 : against.contains(sign) ? -1 : 1).toArray();
    }

    private static String written(double weight) {
        String text = String.format(Locale.ROOT, "%.1f", weight).replace("-0.0", "0").replace(".0", "");
        return text.replace('.', ',');
    }

    private static void look(LabelledGovernment government, Lexicon lexicon, List<Seen> seen) {
        Map<Set<String>, LabelledGovernment.Label> labels = new HashMap<>();
        for (LabelledGovernment.Label label : government.labels()) {
            for (String one : label.rows()) {
                label.rows().stream().filter(other -> !other.equals(one)).forEach(other -> labels.put(Set.of(one, other), label));
            }
        }
        List<RowFacts> rows = read(government.results(), lexicon, government.reference());
        LabelledGovernment.Label nobody = new LabelledGovernment.Label("", "", List.of());
        candidates(rows, lexicon).forEach(pair -> {
            LabelledGovernment.Label label = labels.getOrDefault(Set.of(pair[0].sub().id(), pair[1].sub().id()), nobody);
            if (!label.kind().equals("RAGU")) {
                add(seen, government.name(), label.kind(), label.expected(), SignedPair.of(pair[0], pair[1]));
            }
        });
    }

    private static void look(LabelledPair pair, QualityOfOverlaps pairs, Lexicon lexicon, List<Seen> seen) {
        LabelledPlan plan = new LabelledPlan();
        plan.row(pair.one());
        plan.row(pair.other());
        if (plan.results().stream().noneMatch(row -> row.subActivity().nomenclature().isSupport())) {
            List<RowFacts> rows = read(plan.results(), lexicon, pairs.reference(pair.government()));
            candidates(rows, lexicon).forEach(two -> {
                SignedPair signed = SignedPair.of(two[0], two[1]);
                // their writer gave both rows of every duplication the same number: a habit, not a sign
                signed.signs()[Sign.SAME_VOLUME.ordinal()] = 0;
                add(seen, "pasangan", pair.file(), pair.label(), signed);
            });
        }
    }

    private static void add(List<Seen> seen, String plan, String kind, String label, SignedPair pair) {
        if (!pair.legitimate() && !pair.paidRole() && pair.place() != PlaceSet.Relation.BERBEDA
                && pair.place() != PlaceSet.Relation.TIDAK_TERTULIS) {
            seen.add(new Seen(plan, kind, label, pair));
        }
    }

    private static List<RowFacts> read(List<SubActivityResult> results, Lexicon lexicon, ReferenceLookup reference) {
        RowReading reading = new RowReading(lexicon, new Lexical(lexicon), reference);
        List<RowFacts> rows = new ArrayList<>();
        results.forEach(result -> rows.add(reading.read(rows.size(), result)));
        return rows;
    }

    private static List<RowFacts[]> candidates(List<RowFacts> rows, Lexicon lexicon) {
        Candidates candidates = Candidates.of(rows, Limits.of(lexicon.thresholds()));
        List<RowFacts[]> pairs = new ArrayList<>();
        for (long[] found : List.of(candidates.words(), candidates.facts())) {
            for (long pair : found) {
                pairs.add(new RowFacts[] {rows.get((int) (pair >> 32)), rows.get((int) pair)});
            }
        }
        return pairs;
    }
}
