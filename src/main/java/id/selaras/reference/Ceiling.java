package id.selaras.reference;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;

/** An indicative ceiling; {@code code} null means the agency as a whole. */
public record Ceiling(int year, PlanStage stage, AgencyCode agency, NomenclatureCode code, Rupiah amount) {
}
