package id.selaras.measure;

import id.selaras.language.UnitNames;
import id.selaras.plan.Agency;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.reference.AgencyEntry;
import id.selaras.reference.Ceiling;
import id.selaras.reference.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One government's reference made ready for measuring plans of one year. Immutable and safe for several threads. */
public final class ReferenceLookup {

    private final Reference reference;
    private final int year;
    private final NomenclatureLookup nomenclature;
    private final AgencyLookup agencies;
    private final RenstraLookup renstra;
    private final RpjmdLookup rpjmd;
    private final PriorityLabels labels;
    private final UnitNames units;
    private final RegionNames regions;
    private final PlaceLevels places;
    private final DistrictNames districts;
    private final ProposalClaims claims;
    private final Map<String, Ceiling> ceilings = new HashMap<>();

    public ReferenceLookup(Reference reference, int year, PlanStage stage) {
        this.reference = reference;
        this.year = year;
        nomenclature = new NomenclatureLookup(reference, year);
        agencies = new AgencyLookup(reference, year);
        renstra = new RenstraLookup(reference);
        rpjmd = new RpjmdLookup(reference, nomenclature);
        labels = new PriorityLabels(reference, year);
        units = new UnitNames(reference.unitSynonyms());
        regions = new RegionNames(reference.government().name());
        places = new PlaceLevels(reference.regions());
        districts = new DistrictNames(reference.regions());
        claims = new ProposalClaims(reference, year);
        for (Ceiling ceiling : reference.ceilings()) {
            if (ceiling.year() == year && ceiling.stage() == stage && ceiling.code() == null && ceiling.agency() != null) {
                ceilings.putIfAbsent(ceiling.agency().text(), ceiling);
            }
        }
    }

    public Reference reference() {
        return reference;
    }

    /** The same text for an agency whether a document names it by its code, its name, or both. */
    public String key(Agency agency) {
        return agencies.key(agency);
    }

    /** The agency's entry in the reference, by code or by name. */
    public Optional<AgencyEntry> agency(Agency agency) {
        return agencies.find(agency);
    }

    /** The code of the programme a row belongs to, an unresolved {@code X.XX} as the agency's own main field. */
    public String programOf(SubActivity sub) {
        return agencies.resolved(sub.agency(), sub.nomenclature()).upTo(CodeLevel.PROGRAM).text();
    }

    int year() {
        return year;
    }

    NomenclatureLookup nomenclature() {
        return nomenclature;
    }

    /** The agencies with what each may work on in the plan's year. */
    public AgencyLookup agencies() {
        return agencies;
    }

    RenstraLookup renstra() {
        return renstra;
    }

    RpjmdLookup rpjmd() {
        return rpjmd;
    }

    PriorityLabels labels() {
        return labels;
    }

    /** Units brought to one name, as the government writes them. */
    public UnitNames units() {
        return units;
    }

    RegionNames regions() {
        return regions;
    }

    PlaceLevels places() {
        return places;
    }

    /** The districts a location names. */
    public DistrictNames districts() {
        return districts;
    }

    ProposalClaims claims() {
        return claims;
    }

    Optional<Ceiling> ceiling(String agencyCode) {
        return Optional.ofNullable(ceilings.get(agencyCode));
    }
}
