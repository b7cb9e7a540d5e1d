package id.selaras.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import java.util.List;
import java.util.SortedMap;

/**
 * A promise of the head of region.
 *
 * @param lead         agency answering for it, as written (code or name), may be null
 * @param contributors agencies named as contributing
 * @param coordinator  may be null
 * @param codes        nomenclature codes mapped to it; each covers all below it
 * @param keywords     words or phrases
 * @param ceilings     indicative money by year
 * @param active       inactive rows are kept but match nothing
 */
public record PriorityProgram(String code, String name, String lead, List<String> contributors, String coordinator,
                              List<NomenclatureCode> codes, List<String> keywords,
                              SortedMap<Integer, Rupiah> ceilings, boolean active, String source) {
}
