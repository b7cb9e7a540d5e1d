package id.selaras.overlap.quality;

import id.selaras.decision.RuleSet;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapClass;
import id.selaras.overlap.OverlapInput;
import id.selaras.overlap.OverlapSearch;
import id.selaras.overlap.quality.LabelledGovernment.Label;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problems;
import id.selaras.rulebook.LoadedTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the search finds in a labelled plan.
 *
 * @param labelled    pairs labelled as duplication or overlap, paid roles among them
 * @param found       of these, how many stand together in an overlap of any class
 * @param right       of the found, how many with their class
 * @param inside      pairs inside labelled fragmented groups
 * @param together    of these, how many stand together
 * @param fragmented  of these, how many in one told as fragmented
 * @param groups      labelled fragmented groups
 * @param whole       of these, how many stand as a whole in one told as fragmented
 * @param lookAlikes  pairs that must not be shown
 * @param shown       of these, how many are told as duplication or overlap
 * @param coordinated labelled groups with a coordinator that are told as fragmented
 * @param pairsTold   all overlaps of two rows
 */
record GovernmentQuality(String name, int labelled, int found, int right, int inside, int together, int fragmented, int groups, int whole,
                         int lookAlikes, int shown, int coordinated, int pairsTold) {

    static RuleSet shipped() {
        return LoadedTables.load(Path.of("decision-tables"), new Problems()).rules();
    }

    /** What is told of every two rows, and the rows of everything told as fragmented. */
    private record Told(Map<Set<String>, Set<OverlapClass>> classes, List<Set<String>> fragments, int pairs) {

        static Told of(LabelledGovernment government, RuleSet rules) {
            List<Overlap> told = new OverlapSearch().find(new OverlapInput(government.plan(), government.results(), government.reference(),
                    rules, Set.of())).answer().overlaps();
            Map<Set<String>, Set<OverlapClass>> classes = new HashMap<>();
            List<Set<String>> fragments = new ArrayList<>();
            for (Overlap overlap : told) {
                List<String> rows = overlap.rows().stream().map(SubActivity::id).toList();
                rows.forEach(one -> rows.forEach(other -> classes.computeIfAbsent(new HashSet<>(List.of(one, other)),
                        any -> EnumSet.noneOf(OverlapClass.class)).add(overlap.kind())));
                if (overlap.kind() == OverlapClass.FRAGMENTATION) {
                    fragments.add(new HashSet<>(rows));
                }
            }
            return new Told(classes, fragments, count(told, overlap -> overlap.rows().size() == 2));
        }

        boolean found(Label label) {
            return classes.containsKey(Set.copyOf(label.rows()));
        }

        boolean right(Label label) {
            return as(label).contains(OverlapClass.valueOf(label.expected()));
        }

        boolean claimed(Label label) {
            return as(label).contains(OverlapClass.DUPLICATION) || as(label).contains(OverlapClass.OVERLAP);
        }

        private Set<OverlapClass> as(Label label) {
            return classes.getOrDefault(Set.copyOf(label.rows()), Set.of());
        }
    }

    static GovernmentQuality of(LabelledGovernment government, RuleSet rules) {
        Told told = Told.of(government, rules);
        List<Label> pairs = government.labels().stream().filter(Label::isPair).toList();
        List<Label> groups = government.labels().stream().filter(label -> label.kind().equals("FRAG")).toList();
        List<Set<String>> inside = groups.stream().flatMap(group -> pairs(group.rows()).stream()).toList();
        return new GovernmentQuality(government.name(), pairs.size(), count(pairs, told::found), count(pairs, told::right),
                inside.size(), count(inside, told.classes()::containsKey),
                count(inside, pair -> told.classes().getOrDefault(pair, Set.of()).contains(OverlapClass.FRAGMENTATION)),
                groups.size(), count(groups, group -> told.fragments().stream().anyMatch(rows -> rows.containsAll(group.rows()))),
                count(government.labels(), Label::isLookAlike),
                count(government.labels(), label -> label.isLookAlike() && told.claimed(label)),
                count(government.labels(), label -> label.kind().equals("COORD") && told.fragments().stream()
                        .anyMatch(rows -> label.rows().stream().filter(rows::contains).count() > 1)), told.pairs());
    }

    private static List<Set<String>> pairs(List<String> rows) {
        List<Set<String>> pairs = new ArrayList<>();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = 0; other < one; other++) {
                pairs.add(Set.of(rows.get(one), rows.get(other)));
            }
        }
        return pairs;
    }

    private static <T> int count(List<T> all, Predicate<T> wanted) {
        return (int) all.stream().filter(wanted).count();
    }

    /** A table for {@code docs/quality.md}. */
    public static void main(String[] arguments) {
        System.out.println("| | pairs found | with the right class | inside groups: together | told as fragmented | groups whole | look-alikes"
                + " shown | coordinated groups shown | two-row overlaps for each labelled pair |\n|---|---|---|---|---|---|---|---|---|");
        RuleSet rules = shipped();
        for (LabelledGovernment government : LabelledGovernment.all()) {
            GovernmentQuality it = of(government, rules);
            System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %s | %d of %d | %s | %d | %.2f |%n", it.name(), share(it.found(), it.labelled()),
                    share(it.right(), it.found()), share(it.together(), it.inside()), share(it.fragmented(), it.together()), it.whole(),
                    it.groups(), share(it.shown(), it.lookAlikes()), it.coordinated(), (double) it.pairsTold() / it.labelled());
        }
        Map<String, int[]> kinds = new TreeMap<>();
        for (LabelledGovernment government : LabelledGovernment.all()) {
            Told told = Told.of(government, rules);
            for (Label label : government.labels()) {
                int[] counts = kinds.computeIfAbsent(label.kind(), kind -> new int[3]);
                counts[0]++;
                counts[1] += label.isPair() && told.found(label) || label.isLookAlike() && told.claimed(label) ? 1 : 0;
                counts[2] += label.isPair() && told.right(label) ? 1 : 0;
            }
        }
        System.out.println("\n| kind | labelled | found, or shown | with the right class |\n|---|---|---|---|");
        kinds.forEach((kind, counts) -> {
            if (!kind.equals("FRAG") && !kind.equals("COORD") && !kind.equals("RAGU")) {
                System.out.printf("| %s | %d | %d | %s |%n", kind, counts[0], counts[1], kind.startsWith("LOOK") ? "" : counts[2]);
            }
        });
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%d of %d = %.2f", part, whole, (double) part / whole);
    }
}
