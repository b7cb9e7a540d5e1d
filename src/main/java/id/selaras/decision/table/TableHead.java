package id.selaras.decision.table;

import id.selaras.decision.HitPolicy;
import id.selaras.decision.TableKind;
import id.selaras.finding.Evidence;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Title and properties of a table; parts that could not be read are null and have been reported.
 *
 * @param levels      empty when not stated or not understood
 * @param at          the cell of the table code, or the sheet
 * @param legalBasis  for rows whose own cell is blank; null when not stated; likewise {@code certainty}
 */
record TableHead(CellRef at, String code, String title, TableKind kind, List<SubjectLevel> levels, HitPolicy hitPolicy,
                 Evidence evidence, Set<PlanStage> stages, LocalDate validFrom, LocalDate validTo, String legalBasis,
                 String certainty) {
}
