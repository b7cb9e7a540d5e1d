package id.selaras.engine;

import id.selaras.decision.RuleSet;
import id.selaras.engine.fact.ReferenceTargets;
import id.selaras.measure.AgencyCase;

/** Checks one agency at a time against a rule set; safe for several threads. */
public interface RuleEngine {

    /** Aligns and judges one agency. The answer does not depend on threads, locale or time. */
    AgencyAnswer check(AgencyCase agency, RuleSet rules, ReferenceTargets targets);
}
