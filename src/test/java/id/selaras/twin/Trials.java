package id.selaras.twin;

import id.selaras.decision.index.RuleSets;
import id.selaras.engine.AgencyAnswer;
import id.selaras.engine.PooledDroolsEngine;
import id.selaras.engine.RuleEngine;
import id.selaras.engine.fact.ReferenceTargets;
import java.util.ArrayList;
import java.util.List;

/** Random worlds with what the real engine says about each; made once for all tests. */
final class Trials {

    private static final int WORLDS = 2_000;
    private static List<Trial> all;

    /** One world and the real answer. */
    record Trial(RandomWorld world, AgencyAnswer real) {
    }

    private Trials() {
    }

    static synchronized List<Trial> all() {
        if (all == null) {
            RuleEngine engine = new PooledDroolsEngine();
            List<Trial> trials = new ArrayList<>();
            for (long seed = 0; seed < WORLDS; seed++) {
                RandomWorld world = RandomWorld.of(seed);
                trials.add(new Trial(world, engine.check(world.agency(), RuleSets.of(world.tables()),
                        new ReferenceTargets(world.reference()))));
            }
            all = List.copyOf(trials);
        }
        return all;
    }
}
