package id.selaras.overlap.pair;

import id.selaras.overlap.row.RowFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sub-activities that several kecamatan offices of a run carry out, each in its own kecamatan: their routine. Immutable. */
public final class OfficeDuties {

    /** What two offices do may be chance; what three do is their duty. */
    private static final int OFFICES = 3;

    private final Set<String> codes = new HashSet<>();

    public OfficeDuties(List<RowFacts> rows) {
        Map<String, Set<String>> offices = new HashMap<>();
        for (RowFacts row : rows) {
            if (row.districtOffice()) {
                offices.computeIfAbsent(row.sub().nomenclature().text(), code -> new HashSet<>()).add(row.unit());
            }
        }
        offices.forEach((code, units) -> {
            if (units.size() >= OFFICES) {
                codes.add(code);
            }
        });
    }

    /** True for a row of a kecamatan office that does what its like do. */
    boolean hold(RowFacts row) {
        return row.districtOffice() && codes.contains(row.sub().nomenclature().text());
    }
}
