package id.selaras.twin;

import id.selaras.decision.DecisionTable;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.CaseMeasuring;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import id.selaras.reference.Reference;
import java.util.List;

/** One agency's plan, a reference and a rule set, all from one seed. */
record RandomWorld(long seed, Plan plan, Reference reference, AgencyCase agency, List<DecisionTable> tables) {

    static RandomWorld of(long seed) {
        Chance chance = new Chance(seed);
        RandomPlan plans = new RandomPlan(chance);
        Plan plan = plans.build(chance.between(1, 6));
        Reference reference = new RandomReference(chance).build(plan.year(), plan.stage(), plans.agency().code(), plans.agency().name());
        AgencyCase agency = CaseMeasuring.measure(plan, plan.agencies().get(0),
                new ReferenceLookup(reference, plan.year(), plan.stage()), chance.one("AGENCY", "GOVERNMENT"));
        return new RandomWorld(seed, plan, reference, agency, new RandomTables(chance, agency).build());
    }
}
