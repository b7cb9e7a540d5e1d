package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.SPLIT_DISTRICTS;
import static id.selaras.decision.DictionaryEntry.SPLIT_TEXT;
import static id.selaras.decision.DictionaryEntry.SPLIT_VARIATION;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the money of one sub-activity is shared out between the districts (kecamatan) of a plan, told at the first of them. */
final class EvenSplits {

    private static final String DISTRICT = "kecamatan";
    private static final int ENOUGH = 3;
    private static final Missing FEW = MissingInputs.because(
            "perlu sedikitnya 3 kecamatan dengan sub kegiatan yang sama dalam satu pemeriksaan",
            "at least 3 districts with the same sub-activity are needed in one check");

    private record Share(SubActivity first, Rupiah money) {
        private Share with(SubActivity sub) {
            return new Share(first, money.plus(sub.allocationOrZero()));
        }
    }

    private final ReferenceLookup lookup;
    private final Map<String, Map<String, Share>> shares = new HashMap<>();

    EvenSplits(Plan plan, ReferenceLookup lookup) {
        this.lookup = lookup;
        for (AgencyPlan agency : plan.agencies()) {
            if (lookup.agency(agency.agency()).map(AgencyEntry::kind).filter(DISTRICT::equals).isPresent()) {
                for (SubActivity sub : agency.subActivities()) {
                    shares.computeIfAbsent(code(sub), code -> new LinkedHashMap<>()).merge(lookup.agencies().key(agency.agency()),
                            new Share(sub, sub.allocationOrZero()), (share, more) -> share.with(sub));
                }
            }
        }
    }

    void measure(SubActivity sub, Map<DictionaryEntry, Value> values) {
        List<Share> all = new ArrayList<>(shares.getOrDefault(code(sub), Map.of()).values());
        all.removeIf(share -> !share.money().isPositive());
        values.put(SPLIT_DISTRICTS, all.size() < ENOUGH ? FEW : Support.number(all.size()));
        boolean first = !all.isEmpty() && all.get(0).first() == sub;
        values.put(SPLIT_VARIATION, all.size() < ENOUGH ? FEW : first ? new Amount(Spread.variation(all.stream().map(share ->
                share.money().amount()).toList())) : Blank.BLANK);
        values.put(SPLIT_TEXT, !first || all.size() < ENOUGH ? Blank.BLANK : Prose.of(range(all)));
    }

    private static String range(List<Share> all) {
        Comparator<Share> byMoney = Comparator.comparing(Share::money);
        return min(all, byMoney).money().written() + " (" + min(all, byMoney).first().agency().name() + ") - "
                + min(all, byMoney.reversed()).money().written() + " (" + min(all, byMoney.reversed()).first().agency().name() + ")";
    }

    private static Share min(List<Share> all, Comparator<Share> order) {
        return all.stream().min(order).orElseThrow();
    }

    private String code(SubActivity sub) {
        return lookup.agencies().resolved(sub.agency(), sub.nomenclature()).text();
    }
}
