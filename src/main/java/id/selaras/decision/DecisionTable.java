package id.selaras.decision;

import id.selaras.finding.Evidence;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.PlanStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A checked decision table.
 *
 * @param code       unique in a rule set (property {@code Kode tabel})
 * @param file       workbook file name
 * @param level      what the rows are about (property {@code Untuk})
 * @param evidence   for TEMA tables: CODE or TEXT (property {@code Bukti}); else null
 * @param stages     empty: all stages
 * @param tests      tests written in the workbook
 */
public record DecisionTable(String code, String title, String file, TableKind kind, SubjectLevel level,
                            HitPolicy hitPolicy, Evidence evidence, Set<PlanStage> stages, LocalDate validFrom,
                            LocalDate validTo, List<TableRow> rows, List<TableTest> tests) {

    public DecisionTable {
        stages = Set.copyOf(stages);
        rows = List.copyOf(rows);
        tests = List.copyOf(tests);
    }
}
