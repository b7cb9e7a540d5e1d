package id.selaras.measure;

import id.selaras.plan.AgencyCode;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.Reference;
import id.selaras.reference.RenstraRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The Renstra rows of each agency, by code. */
final class RenstraLookup {

    private final Map<String, AgencyRenstra> byAgency = new HashMap<>();

    /** One agency's Renstra. */
    static final class AgencyRenstra {

        private final Map<String, List<RenstraRow>> byCode = new LinkedHashMap<>();
        private final Set<String> programs = new HashSet<>();
        private final TreeSet<Integer> years = new TreeSet<>();
        private boolean subActivities;

        private void add(RenstraRow row) {
            byCode.computeIfAbsent(row.code().text(), code -> new ArrayList<>()).add(row);
            programs.add(row.code().upTo(CodeLevel.PROGRAM).text());
            years.addAll(row.targets().keySet());
            years.addAll(row.ceilings().keySet());
            subActivities |= row.code().segments() >= CodeLevel.SUB_ACTIVITY.segments();
        }

        boolean hasProgram(NomenclatureCode code) {
            return programs.contains(code.upTo(CodeLevel.PROGRAM).text());
        }

        /** False when the Renstra at hand stops at programmes or activities: then nothing can be said of a sub-activity. */
        boolean listsSubActivities() {
            return subActivities;
        }

        List<RenstraRow> rows(NomenclatureCode code) {
            return byCode.getOrDefault(code.text(), List.of());
        }

        /** All codes, in the order of the reference. */
        List<NomenclatureCode> codes() {
            return byCode.keySet().stream().map(NomenclatureCode::new).toList();
        }

        /** Years for which a target or a ceiling is planned, ascending. */
        TreeSet<Integer> years() {
            return years;
        }
    }

    RenstraLookup(Reference reference) {
        for (RenstraRow row : reference.renstra()) {
            if (row.agency() != null) {
                byAgency.computeIfAbsent(row.agency().text(), code -> new AgencyRenstra()).add(row);
            }
        }
    }

    /** True when another agency's Renstra plans the programme too. */
    boolean elsewhere(AgencyCode agency, NomenclatureCode program) {
        return byAgency.entrySet().stream().anyMatch(other -> !other.getKey().equals(agency.text())
                && other.getValue().hasProgram(program));
    }

    /** Null when the reference holds no Renstra of this agency. */
    AgencyRenstra of(AgencyCode agency) {
        return agency == null ? null : byAgency.get(agency.text());
    }
}
