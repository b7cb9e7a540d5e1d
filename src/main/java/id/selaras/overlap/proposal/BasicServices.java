package id.selaras.overlap.proposal;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.SubActivity;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes under which a kabupaten or kota owes basic services by minimum standard (SPM, PP 2/2018). The mapping from services to codes is
 * ours and marked to be confirmed wherever it is told.
 */
final class BasicServices {

    private static final List<NomenclatureCode> CODES = codes();

    private BasicServices() {
    }

    static boolean includes(SubActivity row) {
        return CODES.stream().anyMatch(code -> code.covers(row.nomenclature()));
    }

    private static List<NomenclatureCode> codes() {
        List<NomenclatureCode> codes = new ArrayList<>();
        // education: early, basic, equivalency; water and waste water; houses of disaster victims; order, disaster, fire; social services
        for (String code : List.of("1.01.02", "1.03.03.2.01", "1.03.05.2.01", "1.04.02.2.01", "1.04.02.2.02", "1.04.02.2.03",
                "1.04.02.2.04", "1.05.02.2.01", "1.05.02.2.02", "1.05.03.2.01", "1.05.03.2.02", "1.05.03.2.03", "1.05.04.2.01",
                "1.06.04.2.01", "1.06.06.2.01")) {
            codes.add(new NomenclatureCode(code));
        }
        // the twelve health services, from pregnant women to persons at risk of HIV
        for (int service = 1; service <= 12; service++) {
            codes.add(new NomenclatureCode("1.02.02.2.02.00" + (service < 10 ? "0" : "") + service));
        }
        return List.copyOf(codes);
    }
}
