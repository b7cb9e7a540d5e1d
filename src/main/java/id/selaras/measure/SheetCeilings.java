package id.selaras.measure;

import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Ceiling;
import id.selaras.reference.ReferenceSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ceilings of a KUA-PPAS for an agency's sub-activities as the reference lists them, where the document itself was not given. */
final class SheetCeilings implements Counterpart {

    private static final String SOURCE = "KUA-PPAS (acuan/reference: " + ReferenceSheet.PAGU.title() + ")";
    private static final Missing NONE = MissingInputs.because(
            "KUA-PPAS tahun yang sama tidak disertakan, dan lembar Pagu acuan tidak memuat plafon sub kegiatan perangkat daerah ini untuk tahap KUA",
            "no KUA-PPAS of the same year was given, and the reference sheet Pagu has no ceilings of this agency's sub-activities for stage KUA");

    /** The sheet may list only some of them: what it leaves out is not known to have none. */
    private static final Missing NOT_LISTED = MissingInputs.because(
            "KUA-PPAS tahun yang sama tidak disertakan, dan lembar Pagu acuan tidak memuat plafon sub kegiatan ini untuk tahap KUA",
            "no KUA-PPAS of the same year was given, and the reference sheet Pagu has no ceiling of this sub-activity for stage KUA");

    private final Agency agency;
    private final ReferenceLookup lookup;
    private final Map<NomenclatureCode, Rupiah> ceilings = new HashMap<>();

    SheetCeilings(Agency agency, ReferenceLookup lookup) {
        this.agency = agency;
        this.lookup = lookup;
        AgencyCode own = lookup.agencies().code(agency);
        for (Ceiling ceiling : lookup.reference().ceilings()) {
            if (ceiling.stage() == PlanStage.KUA && ceiling.year() == lookup.year() && own != null && own.equals(ceiling.agency())
                    && ceiling.code() != null && ceiling.code().segments() == CodeLevel.SUB_ACTIVITY.segments() && ceiling.amount() != null) {
                ceilings.merge(lookup.agencies().resolved(agency, ceiling.code()), ceiling.amount(), Rupiah::plus);
            }
        }
    }

    @Override
    public Missing missing() {
        return NONE;
    }

    @Override
    public Missing missing(NomenclatureCode code) {
        return ceilings.isEmpty() ? NONE : code.text().isEmpty() ? MissingInputs.CODE_UNREADABLE
                : ceilings.containsKey(lookup.agencies().resolved(agency, code)) ? null : NOT_LISTED;
    }

    @Override
    public Held of(NomenclatureCode code) {
        return Held.ceiling(SOURCE, new Amount(ceilings.get(lookup.agencies().resolved(agency, code)).amount()));
    }

    @Override
    public List<SubActivity> without(List<NomenclatureCode> codes) {
        return List.of();
    }

    @Override
    public String place(SubActivity row) {
        return SOURCE;
    }
}
