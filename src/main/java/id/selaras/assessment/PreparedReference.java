package id.selaras.assessment;

import id.selaras.engine.fact.ReferenceTargets;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.PlanStage;
import id.selaras.reference.Reference;

/**
 * A reference made ready for plans of one year and stage: dear to make, immutable, shared by threads and runs.
 *
 * @param canonical its part of the facts that are hashed, so that a small check does not write a large reference again
 */
public record PreparedReference(Reference reference, ReferenceLookup lookup, ReferenceTargets targets, byte[] canonical) {

    public static PreparedReference of(Reference reference, int year, PlanStage stage) {
        return new PreparedReference(reference, new ReferenceLookup(reference, year, stage), new ReferenceTargets(reference),
                InputHash.canonical(reference));
    }
}
