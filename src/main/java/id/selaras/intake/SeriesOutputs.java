package id.selaras.intake;

import id.selaras.intake.CellReader.Target;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.YearSeries;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pairs the indicators of a block with their targets of all years, their baseline and the money of each year. */
final class SeriesOutputs implements Outputs {

    private final OutputReader base;
    private final int chosen;
    private final SortedMap<Integer, OutputReader> years;
    private final SortedMap<Integer, AmountReader> money;
    private final OutputReader baseline;
    private final OutputReader end;
    private final Complaints complaints;

    /**
     * @param base     reads indicators and units
     * @param years    reads the targets of each year
     * @param money    reads the amounts of each year
     * @param baseline reads the state before the plan; null without such a column
     * @param end      reads the target at the end of the period; null without such a column
     */
    SeriesOutputs(OutputReader base, SheetHeader header, SortedMap<Integer, OutputReader> years, SortedMap<Integer, AmountReader> money,
                  OutputReader baseline, OutputReader end, Complaints complaints) {
        this.base = base;
        this.chosen = header.years().chosen();
        this.years = years;
        this.money = money;
        this.baseline = baseline;
        this.end = end;
        this.complaints = complaints;
    }

    /** One row's targets by year. */
    private record RowTargets(int row, SortedMap<Integer, List<Target>> byYear, List<Target> baseline, List<Target> end) {

        int lines() {
            return byYear.values().stream().mapToInt(List::size).max().orElse(0);
        }
    }

    @Override
    public List<Output> read(List<Integer> rows) {
        List<Output> outputs = new ArrayList<>();
        List<Field<String>> waiting = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        for (int row : rows) {
            RowTargets targets = targets(row, rows);
            int lines = Math.max(targets.lines(), Math.max(targets.baseline.size(), targets.end.size()));
            List<Field<String>> indicators = base.indicators(row, lines, rows);
            if (indicators.isEmpty() && lines == 0) {
                without.add(row);
                continue;
            }
            if (indicators.isEmpty()) {
                for (int at = 0; at < lines && !waiting.isEmpty(); at++) {
                    indicators.add(waiting.remove(0));
                }
            } else if (indicators.size() > lines && lines > 0 && row != rows.get(rows.size() - 1)) {
                List<Field<String>> surplus = indicators.subList(lines, indicators.size());
                waiting.addAll(surplus);
                surplus.clear();
            }
            outputs.addAll(pair(targets, rows, moneyRows(row, rows, outputs.isEmpty() ? without : List.of()), indicators));
        }
        for (Field<String> indicator : waiting) {
            base.sayCount(indicator.at(), waiting.size() + outputs.size(), PlanColumn.TARGET, outputs.size());
            outputs.add(unread(indicator));
        }
        return outputs;
    }

    /** The rows whose money belongs to the first line of a row: its own, those above the first, those below without a line. */
    private List<Integer> moneyRows(int row, List<Integer> rows, List<Integer> above) {
        List<Integer> own = new ArrayList<>(above);
        own.add(row);
        for (int next : rows.subList(rows.indexOf(row) + 1, rows.size())) {
            if (targets(next, rows).lines() > 0 || !base.indicators(next, 0, rows).isEmpty()) {
                break;
            }
            own.add(next);
        }
        return own;
    }

    private RowTargets targets(int row, List<Integer> rows) {
        SortedMap<Integer, List<Target>> byYear = new TreeMap<>();
        years.forEach((year, reader) -> byYear.put(year, reader.targets(row, PlanColumn.TARGET, rows)));
        return new RowTargets(row, byYear, baseline == null ? List.of() : baseline.targets(row, PlanColumn.TARGET, rows),
                end == null ? List.of() : end.targets(row, PlanColumn.TARGET, rows));
    }

    private List<Output> pair(RowTargets targets, List<Integer> block, List<Integer> moneyRows, List<Field<String>> indicators) {
        int row = targets.row;
        int count = Math.max(1, Math.max(indicators.size(), targets.lines()));
        List<Field<String>> units = base.units(row, count);
        boolean unitsFit = units.size() <= 1 || base.fits(row, PlanColumn.UNIT, count, units.size());
        List<Output> outputs = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Field<String> indicator = at < indicators.size() ? indicators.get(at)
                    : indicators.isEmpty() ? base.blank(row, PlanColumn.INDICATOR) : Field.unreadable("", indicators.get(0).at());
            SortedMap<Integer, Target> line = new TreeMap<>();
            for (var year : targets.byYear.entrySet()) {
                line.put(year.getKey(), pick(years.get(year.getKey()), row, year.getValue(), at, count));
            }
            Field<String> unitField = units.size() == 1 ? units.get(0)
                    : OutputReader.pick(units, at, unitsFit, base.<String>blank(row, PlanColumn.UNIT));
            Target own = line.getOrDefault(chosen, new Target(Field.absent(), ""));
            SortedMap<Integer, Field<BigDecimal>> series = new TreeMap<>();
            line.forEach((year, target) -> series.put(year, target.number()));
            Field<BigDecimal> last = end == null ? Field.absent() : pick(end, row, targets.end, at, count).number();
            Field<BigDecimal> first = baseline == null ? Field.absent() : pick(baseline, row, targets.baseline, at, count).number();
            outputs.add(new Output(indicator, own.number(), unit(row, own, line, unitField),
                    series.getOrDefault(chosen + 1, Field.absent()), last,
                    new YearSeries(first, series, ceilings(moneyRows, block, at == 0))));
        }
        return outputs;
    }

    private static Target pick(OutputReader reader, int row, List<Target> targets, int at, int count) {
        return OutputReader.pickTarget(targets, at, reader.fits(row, PlanColumn.TARGET, count, targets.size()),
                reader.blank(row, PlanColumn.TARGET));
    }

    /** The unit of the line: its column, else the one beside the first target; a unit that changes from year to year is said. */
    private Field<String> unit(int row, Target own, SortedMap<Integer, Target> line, Field<String> column) {
        Target first = own;
        for (Target target : line.values()) {
            if (target.unit().isEmpty()) {
                continue;
            }
            if (first.unit().isEmpty()) {
                first = target;
            } else if (!base.sameUnit(first.unit(), target.unit())) {
                complaints.say(Complaint.UNIT_CHANGES, target.number().at(), target.number().original(), first.unit());
            }
        }
        return base.unit(row, first, column);
    }

    private SortedMap<Integer, Field<Rupiah>> ceilings(List<Integer> rows, List<Integer> block, boolean first) {
        SortedMap<Integer, Field<Rupiah>> ceilings = new TreeMap<>();
        money.forEach((year, reader) -> {
            Field<Rupiah> amount = reader.of(rows, block, PlanColumn.ALLOCATION);
            ceilings.put(year, first ? amount : Field.empty(amount.at()));
        });
        return ceilings;
    }

    @Override
    public Output nothing(List<Integer> rows) {
        Output blank = base.nothing(rows);
        SortedMap<Integer, Field<BigDecimal>> targets = new TreeMap<>();
        years.forEach((year, reader) -> targets.put(year, reader.blank(rows.get(0), PlanColumn.TARGET)));
        Field<BigDecimal> first = baseline == null ? Field.absent() : baseline.blank(rows.get(0), PlanColumn.TARGET);
        return new Output(blank.indicator(), blank.target(), blank.unit(), blank.nextTarget(), blank.renstraTarget(),
                new YearSeries(first, targets, ceilings(rows, rows, true)));
    }

    /** An indicator no target could be given to, because the counts differ; a problem says so. */
    private Output unread(Field<String> indicator) {
        Field<BigDecimal> unread = Field.unreadable("", indicator.at());
        SortedMap<Integer, Field<BigDecimal>> targets = new TreeMap<>();
        years.keySet().forEach(year -> targets.put(year, unread));
        return new Output(indicator, unread, Field.unreadable("", indicator.at()), unread, unread,
                new YearSeries(baseline == null ? Field.absent() : unread, targets, new TreeMap<>()));
    }
}
