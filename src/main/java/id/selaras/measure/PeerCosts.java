package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the same output costs in the agencies of a plan, told at the first row of a code. Codes are compared whole, field included: a
 * report on finances of an agency with three hundred schools and of one with three offices have a name in common and no price.
 */
final class PeerCosts {

    /** Fewer others are no yardstick. */
    private static final int ENOUGH = 5;

    private record Output(String code, String unit) {
    }

    private final ReferenceLookup lookup;
    private final Map<Output, Map<String, BigDecimal>> costs = new HashMap<>();

    PeerCosts(Plan plan, ReferenceLookup lookup) {
        this.lookup = lookup;
        Map<String, Map<String, List<SubActivity>>> rows = new LinkedHashMap<>();
        for (AgencyPlan agency : plan.agencies()) {
            for (SubActivity sub : agency.subActivities()) {
                rows.computeIfAbsent(code(sub), code -> new LinkedHashMap<>())
                        .computeIfAbsent(lookup.agencies().key(agency.agency()), key -> new ArrayList<>()).add(sub);
            }
        }
        rows.forEach((code, agencies) -> agencies.forEach((agency, subs) -> {
            UnitCost cost = UnitCost.of(subs, lookup.units());
            if (cost.known() && !code.isEmpty()) {
                costs.computeIfAbsent(new Output(code, cost.unit()), output -> new LinkedHashMap<>()).put(agency, cost.amount());
            }
        }));
    }

    /** @param own what it costs here; of all rows of the code together */
    void measure(SubActivity sub, UnitCost own, Map<DictionaryEntry, Value> values) {
        if (!own.known()) {
            List.of(DictionaryEntry.PEER_COST, DictionaryEntry.PEER_COST_SCORE, DictionaryEntry.PEER_COST_EXCESS, DictionaryEntry.PEER_COUNT)
                    .forEach(entry -> values.put(entry, own.cost()));
            return;
        }
        Map<String, BigDecimal> all = costs.getOrDefault(new Output(code(sub), own.unit()), Map.of());
        List<BigDecimal> others = new ArrayList<>(all.values());
        others.remove(all.get(lookup.agencies().key(sub.agency())));
        values.put(DictionaryEntry.PEER_COUNT, Support.number(others.size()));
        Missing few = others.size() >= ENOUGH ? null : MissingInputs.because(
                "perlu sedikitnya 5 perangkat daerah lain dengan sub kegiatan dan satuan yang sama dalam satu pemeriksaan",
                "at least 5 other agencies with the same sub-activity and unit are needed in one check");
        BigDecimal median = few != null ? BigDecimal.ZERO : Spread.median(others);
        values.put(DictionaryEntry.PEER_COST, few != null ? few : new Amount(median));
        values.put(DictionaryEntry.PEER_COST_EXCESS, few != null ? few : median.signum() > 0 ? UnitCosts.change(own.amount(), median) : Blank.BLANK);
        values.put(DictionaryEntry.PEER_COST_SCORE, few != null ? few : new Amount(Spread.robustScore(own.amount(), List.copyOf(all.values()))));
    }

    private String code(SubActivity sub) {
        return lookup.agencies().resolved(sub.agency(), sub.nomenclature()).text();
    }
}
