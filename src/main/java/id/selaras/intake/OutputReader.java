package id.selaras.intake;

import id.selaras.intake.CellReader.Target;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.number.Placeholder;
import id.selaras.language.UnitNames;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Pairs the indicators of a row, or of several rows that belong together, with their targets and units. */
final class OutputReader implements Outputs {

    private final SheetGrid grid;
    private final SheetHeader header;
    private final CellReader cells;
    private final UnitNames units;
    private final Complaints complaints;

    OutputReader(SheetGrid grid, SheetHeader header, CellReader cells, UnitNames units, Complaints complaints) {
        this.grid = grid;
        this.header = header;
        this.cells = cells;
        this.units = units;
        this.complaints = complaints;
    }

    @Override
    public List<Output> read(List<Integer> rows) {
        List<Output> outputs = new ArrayList<>();
        List<Field<String>> waiting = new ArrayList<>();
        for (int row : rows) {
            List<Target> targets = targets(row, PlanColumn.TARGET, rows);
            List<Field<String>> indicators = indicators(row, targets.size(), rows);
            if (indicators.isEmpty() && targets.isEmpty()) {
                continue;
            }
            if (indicators.isEmpty()) {
                for (int at = 0; at < targets.size() && !waiting.isEmpty(); at++) {
                    indicators.add(waiting.remove(0));
                }
            } else if (indicators.size() > targets.size() && !targets.isEmpty() && row != rows.get(rows.size() - 1)) {
                List<Field<String>> surplus = indicators.subList(targets.size(), indicators.size());
                waiting.addAll(surplus);
                surplus.clear();
            }
            pair(row, rows, indicators, targets, outputs);
        }
        for (Field<String> indicator : waiting) {
            sayCount(indicator.at(), waiting.size() + outputs.size(), PlanColumn.TARGET, outputs.size());
            Field<BigDecimal> unread = Field.unreadable("", indicator.at());
            outputs.add(new Output(indicator, unread, Field.unreadable("", indicator.at()), unread, unread));
        }
        return outputs;
    }

    @Override
    public Output nothing(List<Integer> rows) {
        int row = rows.get(0);
        Field<BigDecimal> target = blank(row, PlanColumn.TARGET);
        return new Output(blank(row, PlanColumn.INDICATOR), target, unit(row, new Target(target, ""), blank(row, PlanColumn.UNIT)),
                blank(row, PlanColumn.NEXT_TARGET), blank(row, PlanColumn.RENSTRA_TARGET));
    }

    private void pair(int row, List<Integer> rows, List<Field<String>> indicators, List<Target> targets, List<Output> outputs) {
        int count = Math.max(indicators.size(), targets.size());
        boolean targetsFit = fits(row, PlanColumn.TARGET, indicators.size(), targets.size());
        List<Field<String>> unitLines = units(row, count);
        boolean unitsFit = unitLines.size() <= 1 || fits(row, PlanColumn.UNIT, count, unitLines.size());
        List<Target> nexts = targets(row, PlanColumn.NEXT_TARGET, rows);
        boolean nextsFit = fits(row, PlanColumn.NEXT_TARGET, count, nexts.size());
        List<Target> renstras = targets(row, PlanColumn.RENSTRA_TARGET, rows);
        boolean renstrasFit = fits(row, PlanColumn.RENSTRA_TARGET, count, renstras.size());
        for (int at = 0; at < count; at++) {
            Field<String> indicator = pick(indicators, at, targetsFit, blank(row, PlanColumn.INDICATOR));
            if (!targetsFit && at >= 1 && at < indicators.size()) {
                indicator = indicators.get(at);
            }
            Target target = pickTarget(targets, at, targetsFit, blank(row, PlanColumn.TARGET));
            Field<String> unit = unitLines.size() == 1 ? unitLines.get(0)
                    : pick(unitLines, at, unitsFit, blank(row, PlanColumn.UNIT));
            outputs.add(new Output(indicator, target.number(), unit(row, target, unit),
                    pickTarget(nexts, at, nextsFit, blank(row, PlanColumn.NEXT_TARGET)).number(),
                    pickTarget(renstras, at, renstrasFit, blank(row, PlanColumn.RENSTRA_TARGET)).number()));
        }
    }

    static Target pickTarget(List<Target> list, int at, boolean fits, Field<BigDecimal> blank) {
        List<Field<BigDecimal>> numbers = list.stream().map(Target::number).toList();
        Field<BigDecimal> number = pick(numbers, at, fits, blank);
        return new Target(number, at < list.size() && (fits || at == 0) ? list.get(at).unit() : "");
    }

    /** The one that belongs to a place in the list; where the counts differ only the first pair is sure. */
    static <T> Field<T> pick(List<Field<T>> list, int at, boolean fits, Field<T> blank) {
        if (list.isEmpty()) {
            return blank;
        }
        if (at < list.size() && (fits || at == 0)) {
            return list.get(at);
        }
        Field<T> shown = list.get(Math.min(at, list.size() - 1));
        return Field.unreadable(shown.original(), shown.at());
    }

    boolean sameUnit(String one, String other) {
        return units.same(one, other);
    }

    boolean fits(int row, PlanColumn column, int expected, int found) {
        if (found == 0 || expected == 0 || expected == found) {
            return true;
        }
        sayCount(grid.ref(row, header.column(column)), expected, column, found);
        return false;
    }

    void sayCount(CellRef at, int indicators, PlanColumn column, int found) {
        complaints.in(column).say(Complaint.LINE_COUNT, at, indicators + " : " + found, Text.of("" + indicators, "" + indicators),
                column.label(), Text.of("" + found, "" + found));
    }

    Field<String> unit(int row, Target target, Field<String> column) {
        Field<BigDecimal> number = target.number();
        if (column.isFilled()) {
            if (!target.unit().isEmpty() && !units.same(target.unit(), column.value())) {
                complaints.say(Complaint.UNIT_DIFFERS, number.at(), number.original(), column.value());
            }
            return column;
        }
        if (column.state() == Field.State.UNREADABLE) {
            return column;
        }
        if (!target.unit().isEmpty()) {
            return Field.filled(target.unit(), number.original(), number.at());
        }
        // without a unit column an empty target cell lacks the target; to call its unit empty too would count it twice
        if (!column.isAbsent() || number.isAbsent() || number.state() == Field.State.EMPTY) {
            return column;
        }
        return number.state() == Field.State.UNREADABLE ? Field.unreadable(number.original(), number.at())
                : Field.empty(grid.ref(row, header.column(PlanColumn.TARGET)));
    }

    List<Field<String>> indicators(int row, int targets, List<Integer> rows) {
        SheetCell cell = cell(row, PlanColumn.INDICATOR, rows);
        List<Field<String>> fields = new ArrayList<>();
        if (cell == null || Placeholder.stands(cell.text())) {
            return fields;
        }
        if (cells.refused(cell)) {
            fields.add(Field.unreadable(cell.text(), cell.at()));
            return fields;
        }
        CellLines.indicators(cell.text(), targets).forEach(line -> fields.add(Field.filled(line, cell.text(), cell.at())));
        return fields;
    }

    List<Field<String>> units(int row, int count) {
        SheetCell cell = header.has(PlanColumn.UNIT) ? grid.shown(row, header.column(PlanColumn.UNIT)) : null;
        if (cell == null || Placeholder.stands(cell.text())) {
            return List.of();
        }
        if (cells.refused(cell)) {
            return List.of(Field.unreadable(cell.text(), cell.at()));
        }
        List<String> lines = CellLines.raw(cell.text());
        if (count == 1 && lines.size() > 1) {
            lines = List.of(String.join(" ", lines));
        }
        return lines.stream().map(line -> Field.filled(line, cell.text(), cell.at())).toList();
    }

    List<Target> targets(int row, PlanColumn column, List<Integer> rows) {
        SheetCell cell = cell(row, column, rows);
        if (cell == null || Placeholder.stands(cell.text())) {
            return List.of();
        }
        CellReader reader = cells.in(column);
        if (reader.refusedAsNumber(cell)) {
            return List.of(new Target(Field.unreadable(cell.text(), cell.at()), ""));
        }
        if (cell.at().row() != row && !rows.contains(cell.at().row())) {
            complaints.in(column).say(Complaint.MERGED_VALUE, grid.ref(row, header.column(column)), cell.text());
            return List.of(new Target(Field.unreadable(cell.text(), grid.ref(row, header.column(column))), ""));
        }
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            return List.of(reader.target(cell));
        }
        List<String> lines = CellLines.targets(cell.text());
        List<Field<String>> units = units(row, lines.size());
        List<Target> targets = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String unit = units.size() == 1 ? units.get(0).or("") : units.size() == lines.size() ? units.get(at).or("") : "";
            targets.add(reader.target(lines.get(at), unit, cell, column));
        }
        return targets;
    }

    /** The cell that counts for a row: its own, or one merged down from a row outside the block. */
    private SheetCell cell(int row, PlanColumn column, List<Integer> rows) {
        int number = header.column(column);
        MergedArea area = number == 0 ? null : grid.area(row, number);
        boolean counted = area != null && area.firstRow() != row && rows.contains(area.firstRow());
        return number == 0 || counted ? null : area == null ? grid.own(row, number) : grid.shown(row, number);
    }

    <T> Field<T> blank(int row, PlanColumn column) {
        int number = header.column(column);
        SheetCell cell = number == 0 ? null : grid.own(row, number);
        return number == 0 ? Field.absent() : Field.empty(cell == null ? "" : cell.text(), grid.ref(row, number));
    }
}
