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
 * @param levels     what the rows are about, at least one (property {@code Untuk}); a table of several is asked at each of them
 * @param evidence   for TEMA tables: CODE or TEXT (property {@code Bukti}); else null
 * @param stages     empty: all stages
 * @param tests      tests written in the workbook
 */
public record DecisionTable(String code, String title, String file, TableKind kind, List<SubjectLevel> levels,
                            HitPolicy hitPolicy, Evidence evidence, Set<PlanStage> stages, LocalDate validFrom,
                            LocalDate validTo, List<TableRow> rows, List<TableTest> tests) {

    public DecisionTable {
        levels = List.copyOf(levels);
        stages = Set.copyOf(stages);
        rows = List.copyOf(rows);
        tests = List.copyOf(tests);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a table is about something: " + code);
        }
    }

    /** A table about one thing. */
    public DecisionTable(String code, String title, String file, TableKind kind, SubjectLevel level, HitPolicy hitPolicy,
                         Evidence evidence, Set<PlanStage> stages, LocalDate validFrom, LocalDate validTo, List<TableRow> rows,
                         List<TableTest> tests) {
        this(code, title, file, kind, List.of(level), hitPolicy, evidence, stages, validFrom, validTo, rows, tests);
    }

    /** What it is first about: the level its tests are told at. */
    public SubjectLevel level() {
        return levels.get(0);
    }
}
