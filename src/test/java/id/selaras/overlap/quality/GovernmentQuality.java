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

    static GovernmentQuality of(LabelledGovernment government, RuleSet rules) {
        List<Overlap> told = new OverlapSearch().find(new OverlapInput(government.plan(), government.results(), government.reference(), rules,
                Set.of())).answer().overlaps();
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
        List<Label> pairs = government.labels().stream().filter(Label::isPair).toList();
        List<Label> groups = government.labels().stream().filter(label -> label.kind().equals("FRAG")).toList();
        List<Set<String>> inside = groups.stream().flatMap(group -> pairs(group.rows()).stream()).toList();
        return new GovernmentQuality(government.name(), pairs.size(),
                count(pairs, label -> classes.containsKey(Set.copyOf(label.rows()))),
                count(pairs, label -> classes.getOrDefault(Set.copyOf(label.rows()), Set.of()).contains(OverlapClass.valueOf(label.expected()))),
                inside.size(), count(inside, classes::containsKey),
                count(inside, pair -> classes.getOrDefault(pair, Set.of()).contains(OverlapClass.FRAGMENTATION)),
                groups.size(), count(groups, group -> fragments.stream().anyMatch(rows -> rows.containsAll(group.rows()))),
                count(government.labels(), Label::isLookAlike),
                count(government.labels(), label -> label.isLookAlike() && isClaimed(classes.getOrDefault(Set.copyOf(label.rows()), Set.of()))),
                count(government.labels(), label -> label.kind().equals("COORD") && fragments.stream()
                        .anyMatch(rows -> label.rows().stream().filter(rows::contains).count() > 1)),
                count(told, overlap -> overlap.rows().size() == 2));
    }

    private static boolean isClaimed(Set<OverlapClass> classes) {
        return classes.contains(OverlapClass.DUPLICATION) || classes.contains(OverlapClass.OVERLAP);
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
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%d of %d = %.2f", part, whole, (double) part / whole);
    }
}
