package id.selaras.rulecases;

import id.selaras.decision.DictionaryEntry;
import id.selaras.finding.OverlapAnswer;
import id.selaras.overlap.AFoundPair;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.OverlapInput;
import id.selaras.overlap.OverlapResult;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a case says the search has found, in place of the search. */
final class PlacedPairs {

    private static final String EVERY_ROW = "semua";

    private record Placed(String one, String other, Map<String, String> values) {
    }

    private final List<Placed> pairs = new ArrayList<>();
    private final Map<String, Set<DictionaryEntry>> lacking = new LinkedHashMap<>();

    /** @param one a row as {@code kesehatan baris 18}; {@code values} by title of the dictionary */
    void pair(String one, String other, Map<String, String> values) {
        pairs.add(new Placed(one, other, values));
    }

    /** @param row as above, or {@code semua} */
    void lacks(String row, String title) {
        lacking.computeIfAbsent(row, unused -> EnumSet.noneOf(DictionaryEntry.class))
                .add(DictionaryEntry.named(title).orElseThrow(() -> new IllegalArgumentException("no such title: " + title)));
    }

    OverlapResult find(OverlapInput input) {
        Map<String, SubActivity> rows = rows(input.plan());
        Map<String, Set<DictionaryEntry>> compared = new LinkedHashMap<>();
        rows.forEach((name, row) -> {
            if (!row.nomenclature().isSupport()) {
                Set<DictionaryEntry> own = EnumSet.noneOf(DictionaryEntry.class);
                own.addAll(lacking.getOrDefault(EVERY_ROW, Set.of()));
                own.addAll(lacking.getOrDefault(name, Set.of()));
                compared.put(row.id(), own);
            }
        });
        List<FoundPair> found = new ArrayList<>();
        for (Placed placed : pairs) {
            AFoundPair pair = AFoundPair.of(row(rows, placed.one), row(rows, placed.other));
            placed.values.forEach(pair::with);
            found.add(pair.build());
        }
        return new OverlapResult(new OverlapAnswer(List.of(), List.of(), compared.size(), rows.size() - compared.size(), 0, 0,
                new BigDecimal("0.6"), List.of(), List.of()), found, compared);
    }

    private static SubActivity row(Map<String, SubActivity> rows, String name) {
        if (!rows.containsKey(name)) {
            throw new IllegalArgumentException("no such row: " + name + "; there are " + rows.keySet());
        }
        return rows.get(name);
    }

    private static Map<String, SubActivity> rows(Plan plan) {
        Map<String, SubActivity> rows = new LinkedHashMap<>();
        for (AgencyPlan agency : plan.agencies()) {
            String sender = plan.file(agency.file()).name().replaceAll("^renja-|\\.xlsx$", "");
            agency.subActivities().forEach(sub -> rows.put(sender + " baris " + sub.row(), sub));
        }
        return rows;
    }
}
