package id.selaras.intake;

import id.selaras.intake.layout.GoalColumns;
import id.selaras.intake.layout.Heading;
import id.selaras.intake.layout.LevelColumns;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.Words;
import id.selaras.intake.layout.YearColumns;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells the columns that were read beside those of the plan's fields: of each year, of each level, of goals. */
final class MoreColumns {

    private MoreColumns() {
    }

    static List<Text> told(SheetHeader header) {
        List<Text> told = new ArrayList<>();
        if (header.years().isSeries()) {
            YearColumns years = header.years();
            StringBuilder id = new StringBuilder();
            StringBuilder en = new StringBuilder();
            add(id, en, "kondisi awal", "baseline", years.baseline());
            years.targets().forEach((year, column) -> add(id, en, "target " + year, "target " + year, column));
            years.ceilings().forEach((year, column) -> add(id, en, "pagu " + year, "ceiling " + year, column));
            add(id, en, "target akhir periode", "target at the end", years.endTarget());
            GoalColumns goals = years.goals();
            add(id, en, "tujuan", "goal", goals.goal());
            add(id, en, "indikator tujuan", "indicator of the goal", goals.goalIndicator());
            add(id, en, "sasaran", "objective", goals.objective());
            add(id, en, "indikator sasaran", "indicator of the objective", goals.objectiveIndicator());
            add(id, en, "sasaran RPJMD", "RPJMD objective", goals.parent());
            told.add(Text.of("Kolom beberapa tahun: " + id, "Columns of several years: " + en));
            if (years.endCeiling() > 0) {
                String letters = CellRef.letters(years.endCeiling());
                told.add(Text.of("Kolom yang tidak dibaca: pagu akhir periode (" + letters + "); jumlahnya ada pada kolom tiap tahun",
                        "Column that was not read: the money at the end of the period (" + letters + "); it is the sum of the years"));
            }
        }
        LevelColumns levels = header.levels();
        if (levels.any()) {
            StringBuilder id = new StringBuilder();
            StringBuilder en = new StringBuilder();
            levels.indicators().forEach((level, column) -> add(id, en, "indikator " + word(level), "indicator of " + level, column));
            levels.targets().forEach((level, column) -> add(id, en, "target " + word(level), "target of " + level, column));
            told.add(Text.of("Kolom menurut tingkat: " + id, "Columns by level: " + en));
        }
        return told;
    }

    private static String word(CodeLevel level) {
        return Map.of(CodeLevel.PROGRAM, "program", CodeLevel.ACTIVITY, "kegiatan", CodeLevel.SUB_ACTIVITY, "sub kegiatan")
                .getOrDefault(level, "");
    }

    private static void add(StringBuilder id, StringBuilder en, String idWord, String enWord, int column) {
        if (column > 0) {
            id.append(id.isEmpty() ? "" : ", ").append(idWord).append(" = ").append(CellRef.letters(column));
            en.append(en.isEmpty() ? "" : ", ").append(enWord).append(" = ").append(CellRef.letters(column));
        }
    }

    /** True for table T-C.33: its name above, columns of each level, or "Rencana Tahun" over place and money with important notes. */
    static boolean officialTable(SheetHeader header, Letterhead letterhead) {
        boolean named = letterhead.lines().stream().anyMatch(line -> Words.has(line, "t c 33"));
        boolean plan = header.headings().stream().map(Heading::written).map(Words::fold).anyMatch(words -> words.startsWith("rencana tahun"));
        int note = header.column(PlanColumn.NOTE);
        boolean important = note > 0 && header.heading(note) != null && Words.has(Words.fold(header.heading(note).written()), "catatan penting");
        return named || header.levels().any() || plan && important;
    }
}
