package id.selaras.reference;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import java.util.List;

/**
 * An agency of the government.
 *
 * @param kind   dinas, badan, setda, setwan, inspektorat, kecamatan, rsud; lower case; may be empty
 * @param fields fields of government it has a mandate for, as listed; the code's own fields count as well
 */
public record AgencyEntry(AgencyCode code, String name, String kind, List<NomenclatureCode> fields, boolean active) {

    public Agency agency() {
        return new Agency(code, name);
    }
}
