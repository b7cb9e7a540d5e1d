package id.selaras.reference;

import id.selaras.plan.NomenclatureCode;
import java.util.List;

/**
 * A type of service of the minimum service standards (SPM) and the codes that deliver it.
 *
 * @param agencies who delivers it, as named
 */
public record BasicService(String code, String name, List<NomenclatureCode> codes, List<String> agencies) {

    public BasicService {
        codes = List.copyOf(codes);
        agencies = List.copyOf(agencies);
    }
}
