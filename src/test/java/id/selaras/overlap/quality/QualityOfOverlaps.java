package id.selaras.overlap.quality;

import id.selaras.decision.RuleSet;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapAnswer;
import id.selaras.intake.reference.ReferenceReader;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.OverlapInput;
import id.selaras.overlap.OverlapSearch;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problems;
import id.selaras.reference.Reference;
import id.selaras.rulebook.LoadedTables;
import id.selaras.workbook.WorkbookReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges every labelled pair alone, with the shipped tables and words. The main method prints the tables of {@code docs/quality.md}.
 */
public final class QualityOfOverlaps {

    /** What was answered about one labelled pair; {@code found} is null when nothing is shown. */
    record Judged(LabelledPair pair, Overlap found) {

        String shown() {
            return found == null ? "-" : found.kind().name();
        }

        boolean right() {
            return shown().equals(pair.label());
        }

        /** Shown as duplication or overlap. */
        boolean claimed() {
            return found != null && !shown().equals("FRAGMENTATION");
        }
    }

    private final OverlapSearch search = new OverlapSearch();
    private final RuleSet rules;
    private final Map<String, ReferenceLookup> references = new HashMap<>();

    QualityOfOverlaps() {
        Problems problems = new Problems();
        rules = LoadedTables.load(Path.of("decision-tables"), problems).rules();
    }

    List<Judged> judge(List<LabelledPair> pairs) {
        List<Judged> judged = new ArrayList<>();
        for (LabelledPair pair : pairs) {
            LabelledPlan plan = new LabelledPlan();
            plan.row(pair.one());
            plan.row(pair.other());
            List<Overlap> found = search(plan, pair.government()).overlaps();
            judged.add(new Judged(pair, found.isEmpty() ? null : found.get(0)));
        }
        return judged;
    }

    OverlapAnswer search(LabelledPlan plan, String government) {
        return search.find(new OverlapInput(plan.plan(), plan.results(), reference(government), rules, Set.of())).answer();
    }

    ReferenceLookup reference(String government) {
        return references.computeIfAbsent(government, name -> {
            Path file = Path.of("samples", "acuan-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".xlsx");
            Reference reference = WorkbookReader.read(file, new Problems()).map(ReferenceReader::read)
                    .flatMap(read -> read.reference()).orElseThrow();
            return new ReferenceLookup(reference, 2026, PlanStage.RENJA);
        });
    }

    public static void main(String[] arguments) {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : LabelledPairs.SHIPPED;
        List<Judged> judged = new QualityOfOverlaps().judge(LabelledPairs.in(folder));
        System.out.println("| pairs of | n | shown | class right | shown as duplication or overlap |\n|---|---|---|---|---|");
        Map<String, List<Judged>> files = new TreeMap<>();
        judged.forEach(one -> files.computeIfAbsent(one.pair().file(), name -> new ArrayList<>()).add(one));
        files.forEach((name, of) -> System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %d |%n", name, of.size(),
                count(of, one -> one.found() != null), count(of, Judged::right), count(of, Judged::claimed)));
        System.out.println("\n| class | labelled | shown as it | of these right | precision | recall (any class) |\n|---|---|---|---|---|---|");
        for (String kind : List.of("DUPLICATION", "OVERLAP", "FRAGMENTATION")) {
            long labelled = count(judged, one -> one.pair().label().equals(kind));
            long shown = count(judged, one -> one.shown().equals(kind));
            long right = count(judged, one -> one.shown().equals(kind) && one.right());
            long found = count(judged, one -> one.pair().label().equals(kind) && one.found() != null);
            System.out.printf(Locale.ROOT, "| %s | %d | %d | %d | %.2f | %.2f |%n", kind, labelled, shown, right,
                    (double) right / Math.max(1, shown), (double) found / Math.max(1, labelled));
        }
        System.out.println("\n| channel | shown | of these labelled as an overlap of any class | precision |\n|---|---|---|---|");
        for (String channel : List.of("WORDS", "FACTS", "OUTCOME")) {
            long shown = count(judged, one -> one.found() != null && one.found().channel().name().equals(channel));
            long right = count(judged, one -> one.found() != null && one.found().channel().name().equals(channel) && one.pair().positive());
            System.out.printf(Locale.ROOT, "| %s | %d | %d | %.2f |%n", channel, shown, right, (double) right / Math.max(1, shown));
        }
    }

    private static long count(List<Judged> judged, java.util.function.Predicate<Judged> wanted) {
        return judged.stream().filter(wanted).count();
    }
}
