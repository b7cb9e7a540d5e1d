package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.SUPPLIES_ABOVE_PEERS;
import static id.selaras.decision.DictionaryEntry.SUPPLIES_PEERS;
import static id.selaras.decision.DictionaryEntry.SUPPLIES_SHARE;
import static id.selaras.decision.DictionaryEntry.SUPPORT_ABOVE_PEERS;
import static id.selaras.decision.DictionaryEntry.SUPPORT_PEERS;
import static id.selaras.decision.DictionaryEntry.SUPPORT_SHARE;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.reference.AgencyEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares of agencies beside the highest that nine of ten of them have. */
final class PeerShares {

    private static final int ENOUGH = 8;
    private static final BigDecimal NINE_OF_TEN = new BigDecimal("0.9");
    private static final Missing FEW_OF_KIND = MissingInputs.because(
            "perlu sedikitnya 8 perangkat daerah sejenis dalam satu pemeriksaan", "at least 8 agencies of the same kind are needed in one check");
    private static final Missing FEW = MissingInputs.because(
            "perlu sedikitnya 8 perangkat daerah dengan rincian belanja dalam satu pemeriksaan",
            "at least 8 agencies with budget lines are needed in one check");

    private final PlanSpending spending;
    private final ReferenceLookup lookup;
    private final Map<String, List<BigDecimal>> supportByKind = new HashMap<>();
    private final List<BigDecimal> supplies = new ArrayList<>();

    PeerShares(Plan plan, PlanSpending spending, ReferenceLookup lookup) {
        this.spending = spending;
        this.lookup = lookup;
        for (AgencyPlan agency : plan.agencies()) {
            if (new SupportShare(agency, spending, lookup).share() instanceof Amount share) {
                supportByKind.computeIfAbsent(kind(agency.agency()), kind -> new ArrayList<>()).add(share.number());
            }
            if (supplies(agency) instanceof Amount share) {
                supplies.add(share.number());
            }
        }
    }

    void measure(AgencyPlan agency, Map<DictionaryEntry, Value> values) {
        SupportShare support = new SupportShare(agency, spending, lookup);
        values.put(SUPPORT_SHARE, support.share());
        values.put(DictionaryEntry.SUPPORT_SUM, support.sum());
        values.put(DictionaryEntry.SUPPORT_MONEY, support.written());
        beside(support.share(), supportByKind.getOrDefault(kind(agency.agency()), List.of()), FEW_OF_KIND, SUPPORT_PEERS, SUPPORT_ABOVE_PEERS, values);
        values.put(SUPPLIES_SHARE, supplies(agency));
        beside(supplies(agency), supplies, FEW, SUPPLIES_PEERS, SUPPLIES_ABOVE_PEERS, values);
    }

    private static void beside(Value own, List<BigDecimal> all, Missing few, DictionaryEntry limit, DictionaryEntry above,
                               Map<DictionaryEntry, Value> values) {
        Value high = all.size() < ENOUGH ? few : new Amount(Spread.quantile(all, NINE_OF_TEN));
        values.put(limit, high);
        values.put(above, !(own instanceof Amount) ? own : high instanceof Amount peers && own instanceof Amount share
                ? new Amount(share.number().subtract(peers.number())) : high);
    }

    /** Of what is not paid to staff. */
    private Value supplies(AgencyPlan agency) {
        SpendingSums sums = spending.of(agency);
        return LinePatterns.missing(sums) != null ? LinePatterns.missing(sums)
                : LinePatterns.share(sums.of(LinePatterns.SUPPLIES), sums.total().minus(sums.of(LinePatterns.STAFF)));
    }

    private String kind(Agency agency) {
        return lookup.agency(agency).map(AgencyEntry::kind).orElse("");
    }
}
