package id.selaras.reference;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import java.math.BigDecimal;
import java.util.SortedMap;

/** A row of an agency's five-year plan (Renstra) at programme, activity or sub-activity level. */
public record RenstraRow(AgencyCode agency, NomenclatureCode code, String name, String indicator, String unit,
                         Direction direction, BigDecimal baseline, SortedMap<Integer, BigDecimal> targets,
                         SortedMap<Integer, Rupiah> ceilings) {
}
