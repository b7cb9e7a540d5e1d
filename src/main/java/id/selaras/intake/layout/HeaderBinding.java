package id.selaras.intake.layout;

import id.selaras.plan.PlanColumn;
import id.selaras.workbook.MergedArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Gives each field its column: sure words before weak ones, left before right, years told apart. */
final class HeaderBinding {

    private HeaderBinding() {
    }

    /**
     * @param year   the fiscal year where it is known, else null
     * @param period the years of a document of several where they are known, else null
     */
    static SheetHeader bind(SheetGrid grid, int first, int last, List<Heading> found, Integer year,
                            Supplier<Period> period) {
        YearColumns series = SeriesBinding.of(found, year, period, grid, last);
        YearColumns years = series.isSeries() ? series : YearColumns.NONE;
        LevelColumns levels = years.isSeries() ? LevelColumns.NONE : LevelColumns.of(found);
        List<Heading> headings = years.isSeries() ? SeriesBinding.claim(found, years)
                : tellYears(levels.any() ? levels.claim(found) : found, year);
        Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
        List<Heading> conflicts = new ArrayList<>();
        List<Integer> codeParts = new ArrayList<>();
        for (boolean strong : new boolean[] {true, false}) {
            for (Heading heading : headings) {
                if (heading.field() == null || heading.strong() != strong) {
                    continue;
                }
                Integer taken = columns.putIfAbsent(heading.field(), heading.column());
                if (heading.field() == PlanColumn.CODE && (taken == null || sameArea(grid, first, taken, heading.column()))) {
                    codeParts.add(heading.column());
                } else if (taken != null && strong) {
                    conflicts.add(heading);
                }
            }
        }
        nameFromTheOnlyLevel(columns);
        return new SheetHeader(first, last, headings, columns, codeParts, conflicts, years, levels);
    }

    /** {@code Target 2026} and {@code Target 2027} side by side: the year of the plan and the year after it. */
    private static List<Heading> tellYears(List<Heading> found, Integer year) {
        List<Heading> told = new ArrayList<>(found);
        tellYears(told, PlanColumn.TARGET, PlanColumn.NEXT_TARGET, year);
        tellYears(told, PlanColumn.ALLOCATION, PlanColumn.NEXT_ALLOCATION, year);
        return told;
    }

    private static void tellYears(List<Heading> headings, PlanColumn field, PlanColumn next, Integer year) {
        TreeSet<Integer> years = new TreeSet<>();
        headings.stream().filter(heading -> heading.field() == field && heading.year() != null)
                .forEach(heading -> years.add(heading.year()));
        if (years.size() < 2) {
            return;
        }
        int current = year != null && years.contains(year) ? year : years.first();
        headings.replaceAll(heading -> {
            if (heading.field() != field || heading.year() == null || heading.year() == current) {
                return heading;
            }
            return heading.as(heading.year() == current + 1 ? next : null);
        });
    }

    private static boolean sameArea(SheetGrid grid, int row, int one, int other) {
        MergedArea area = grid.area(row, one);
        return area != null && Objects.equals(area, grid.area(row, other));
    }

    /** A matrix headed only "Program" or only "Kegiatan" has its names of all levels there. */
    private static void nameFromTheOnlyLevel(Map<PlanColumn, Integer> columns) {
        boolean program = columns.containsKey(PlanColumn.PROGRAM_NAME);
        boolean activity = columns.containsKey(PlanColumn.ACTIVITY_NAME);
        if (!columns.containsKey(PlanColumn.NAME) && program != activity) {
            columns.put(PlanColumn.NAME, columns.remove(program ? PlanColumn.PROGRAM_NAME : PlanColumn.ACTIVITY_NAME));
        }
    }
}
