package id.selaras.intake;

import id.selaras.intake.layout.Period;
import id.selaras.language.UnitNames;
import id.selaras.plan.Agency;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanStage;

/**
 * What is the same for all sheets of one file.
 *
 * @param id       {@code F1}
 * @param name     file name without folder
 * @param declared whose the file is where it does not say so itself; null: unknown
 * @param stage    the kind of document that was asked for
 * @param period   the years of the government's plan, for a document that only counts them; null: unknown
 */
record FileContext(String id, String name, AgencyNames names, Agency declared, UnitNames units, Complaints complaints,
                   PlanStage stage, Period period) {

    /** True for documents whose budget lines are judged one by one; for a plan their sums are enough. */
    boolean keepsLines() {
        return stage == PlanStage.RKA || stage == PlanStage.DPA;
    }

    /** Whose row it is: its own columns, the title above, the letterhead, the responsible agency; last the file's name. */
    Agency agencyOf(Line line, CellReader cells, Agency section, Agency letterhead) {
        Field<String> code = cells.text(line.row(), PlanColumn.AGENCY_CODE);
        Field<String> name = cells.text(line.row(), PlanColumn.AGENCY_NAME);
        if (code.isFilled() || name.isFilled()) {
            return names.of(code.or(null), name.or(""));
        }
        if (section != null || letterhead != null) {
            return section != null ? section : letterhead;
        }
        Field<String> responsible = cells.text(line.row(), PlanColumn.RESPONSIBLE);
        if (responsible.isFilled()) {
            Agency named = names.inText(responsible.value());
            if (named != null) {
                return named;
            }
        }
        if (declared != null) {
            return declared;
        }
        complaints.say(Complaint.NO_AGENCY, null, name());
        int dot = name().lastIndexOf('.');
        return new Agency(null, dot > 0 ? name().substring(0, dot) : name());
    }
}
