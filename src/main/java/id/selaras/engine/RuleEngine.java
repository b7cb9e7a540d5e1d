package id.selaras.engine;

import id.selaras.decision.RuleSet;
import id.selaras.engine.fact.ReferenceTargets;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.GovernmentCase;
import id.selaras.measure.WholeCase;

/** Checks a rule set: one agency at a time, then pairs of rows of all of them; safe for several threads. */
public interface RuleEngine {

    /** Aligns and judges one agency. The answer does not depend on threads, locale or time. */
    AgencyAnswer check(AgencyCase agency, RuleSet rules, ReferenceTargets targets);

    /** Judges rows of different agencies beside each other, all in one session. */
    PairsAnswer check(GovernmentCase government, RuleSet rules);

    /** Judges a government as a whole, in one session. */
    WholeAnswer check(WholeCase whole, RuleSet rules);
}
