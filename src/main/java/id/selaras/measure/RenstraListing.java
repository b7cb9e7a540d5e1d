package id.selaras.measure;

import id.selaras.plan.CodeLevel;
import id.selaras.plan.NomenclatureCode;

/** What one agency's Renstra lists, whether under the code of the plan's year or under one the crosswalk joins it with. */
record RenstraListing(RenstraLookup.AgencyRenstra renstra, NomenclatureLookup nomenclature) {

    /** A code that was renumbered after the Renstra was made counts as listed, and so does an old code still in the plan. */
    boolean subActivity(NomenclatureCode code) {
        return !renstra.rows(code).isEmpty() || renstra.codes().stream()
                .anyMatch(listed -> nomenclature.becomes(listed, code) || nomenclature.becomes(code, listed));
    }

    boolean program(NomenclatureCode code) {
        NomenclatureCode program = code.upTo(CodeLevel.PROGRAM);
        return renstra.hasProgram(program) || renstra.codes().stream().map(listed -> listed.upTo(CodeLevel.PROGRAM))
                .anyMatch(listed -> nomenclature.joined(listed, program)) || becameOneOf(code);
    }

    /** The programme of a row counts as planned where the row itself does. */
    private boolean becameOneOf(NomenclatureCode code) {
        return code.segments() == CodeLevel.SUB_ACTIVITY.segments() && subActivity(code);
    }
}
