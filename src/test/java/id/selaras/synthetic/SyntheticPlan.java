package id.selaras.synthetic;

import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A plan with the reference it is measured against.
 *
 * @param plan    one file for each agency
 * @param planted pairs whose relation is known; other rows may overlap by chance
 */
public record SyntheticPlan(Plan plan, Reference reference, List<Planted> planted) {

    private static final int OF_ONE_GOVERNMENT = 6_000;
    private static final TableRowRef VERDICT = new TableRowRef("putusan.xlsx", CellRef.parse("Tabel!A12"), "PUT-1");

    /** @param rows at least 300, about one in seventeen of them planted; each full 6,000 are a government of their own */
    public static SyntheticPlan of(long seed, int rows) {
        Vocabulary words = new Vocabulary();
        List<Government> governments = IntStream.range(0, Math.max(1, rows / OF_ONE_GOVERNMENT))
                .mapToObj(number -> new Government(words, number, seed)).toList();
        Map<Draft, String> ids = new IdentityHashMap<>();
        List<Planting.Pair> pairs = new ArrayList<>();
        List<PlanFile> files = new ArrayList<>();
        List<AgencyPlan> agencies = new ArrayList<>();
        for (Government government : governments) {
            Chance chance = new Chance(seed * 1_000_003 + government.number);
            Drafting drafting = new Drafting(words, chance);
            int share = rows / governments.size() + (government.number < rows % governments.size() ? 1 : 0);
            List<Planting.Pair> planted = new Planting(words, chance, drafting).in(government, share / 300);
            Map<Government.Desk, List<Draft>> drafts = drafts(government, drafting, planted, share, seed);
            for (Government.Desk desk : government.desks) {
                String file = "F" + (files.size() + 1);
                files.add(new PlanFile(file, "renja-" + (files.size() + 1) + ".xlsx", "0".repeat(64), "SELARAS-FLAT", RowWriter.SHEET, 9,
                        List.of(), List.of()));
                agencies.add(new AgencyPlan(desk.agency(), file, written(drafts.get(desk), file, ids), List.of(), null));
            }
            pairs.addAll(planted);
        }
        Plan plan = new Plan(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, files, agencies);
        return new SyntheticPlan(plan, SyntheticReference.of(governments), planted(plan, pairs, ids));
    }

    /** One plausible result for each row. */
    public List<SubActivityResult> aligned() {
        return plan.subActivities().map(sub -> {
            boolean support = sub.nomenclature().text().matches("\\d\\.\\d\\d\\.01\\..*");
            Strength strength = support ? Strength.SUPPORT : Strength.INDIRECT;
            return new SubActivityResult(sub, support ? "SUPPORT" : "KEMISKINAN", List.of(), List.of(), strength,
                    support ? Verdict.SUPPORT : Verdict.INDIRECT, support ? 30 : 60, VERDICT, List.of());
        }).toList();
    }

    private static Map<Government.Desk, List<Draft>> drafts(Government government, Drafting drafting, List<Planting.Pair> planted,
                                                            int rows, long seed) {
        Map<Government.Desk, List<Draft>> drafts = new IdentityHashMap<>();
        government.desks.forEach(desk -> drafts.put(desk, new ArrayList<>()));
        List<Government.Desk> turns = turns(government);
        for (int row = 0; row < rows - 2 * planted.size(); row++) {
            Government.Desk desk = turns.get(row % turns.size());
            drafts.get(desk).add(drafting.row(government, desk, drafts.get(desk).size()));
        }
        for (Planting.Pair pair : planted) {
            drafts.get(pair.left().desk()).add(pair.left());
            drafts.get(pair.right().desk()).add(pair.right());
        }
        Random order = new Random(seed);
        government.desks.forEach(desk -> Collections.shuffle(drafts.get(desk), order));
        return drafts;
    }

    /** Seven rows of an office for two of a kecamatan. */
    private static List<Government.Desk> turns(Government government) {
        List<Government.Desk> turns = new ArrayList<>();
        for (int round = 0; round < 7; round++) {
            int now = round;
            government.desks.stream().filter(desk -> now < 2 || desk.district() < 0).forEach(turns::add);
        }
        return turns;
    }

    private static List<SubActivity> written(List<Draft> drafts, String file, Map<Draft, String> ids) {
        List<SubActivity> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            SubActivity row = RowWriter.write(draft, file, rows.size());
            ids.put(draft, row.id());
            rows.add(row);
        }
        return rows;
    }

    private static List<Planted> planted(Plan plan, List<Planting.Pair> pairs, Map<Draft, String> ids) {
        Map<String, Integer> places = new HashMap<>();
        plan.subActivities().forEach(row -> places.put(row.id(), places.size()));
        return pairs.stream().map(pair -> {
            String one = ids.get(pair.left());
            String other = ids.get(pair.right());
            boolean turned = places.get(one) > places.get(other);
            return new Planted(turned ? other : one, turned ? one : other, pair.kind());
        }).toList();
    }
}
