package id.selaras.intake.nomenclature;

import id.selaras.language.Folding;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.CellRef;
import id.selaras.reference.NomenclatureEntry;
import java.util.LinkedHashSet;
import java.util.Set;

/** A code on its way to an entry; further rows may add indicators. */
final class EntryDraft {

    private final NomenclatureCode code;
    private final String name;
    private final CellRef at;
    private final Set<String> indicators = new LinkedHashSet<>();
    private String performance;
    private String unit;

    EntryDraft(NomenclatureCode code, String name, CellRef at) {
        this.code = code;
        this.name = name;
        this.at = at;
    }

    /** Takes what a row says beside code and name; false where nothing of it is new. */
    boolean take(String rowPerformance, String indicator, String rowUnit) {
        boolean fresh = indicator != null && indicators.add(indicator);
        if (performance == null && rowPerformance != null) {
            performance = rowPerformance;
            fresh = true;
        }
        if (unit == null && rowUnit != null) {
            unit = rowUnit;
            fresh = true;
        }
        return fresh;
    }

    boolean otherUnit(String rowUnit) {
        return rowUnit != null && unit != null && !Folding.fold(unit).equals(Folding.fold(rowUnit));
    }

    boolean sameName(String other) {
        return Folding.fold(name).equals(Folding.fold(other));
    }

    NomenclatureCode code() {
        return code;
    }

    CellRef at() {
        return at;
    }

    NomenclatureEntry entry() {
        return new NomenclatureEntry(code, name, performance, indicators.isEmpty() ? null : String.join("; ", indicators), unit, null, null);
    }
}
