package id.selaras.intake.rka;

import id.selaras.intake.layout.Words;
import id.selaras.intake.number.CellNumber;
import id.selaras.intake.number.NumberConvention;
import id.selaras.intake.number.NumberReading;
import id.selaras.intake.number.TargetReader;
import id.selaras.intake.number.TargetReading;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The outputs of a sub-activity: indicator, target and unit in cells beside each other, or the target on a row of its own. */
final class OutputDrafts {

    private record Target(Field<BigDecimal> number, Field<String> unit) {
        static final Target NONE = new Target(Field.absent(), Field.absent());
    }

    private final RkaFaults faults;
    private final List<Field<String>> indicators = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    OutputDrafts(RkaFaults faults) {
        this.faults = faults;
    }

    /** Cells of one output; the first text is that of the indicator without its label. */
    void add(String indicator, List<SheetCell> cells, NumberConvention convention) {
        CellRef at = cells.get(0).at();
        indicators.add(indicator.isEmpty() ? Field.empty(at) : Field.filled(indicator, cells.get(0).text(), at));
        targets.add(cells.size() < 2 ? Target.NONE : target(cells.get(1), cells.get(1).text(), cells.size() > 2 ? cells.get(2) : null, convention));
    }

    /** A target behind a label of its own: that of the output above it. */
    void target(LabelledRow row, NumberConvention convention) {
        if (!row.values().isEmpty() && !targets.isEmpty()) {
            SheetCell unit = row.values().size() > 1 ? row.values().get(1) : null;
            targets.set(targets.size() - 1, target(row.values().get(0), row.first(), unit, convention));
        }
    }

    private Target target(SheetCell cell, String text, SheetCell unitCell, NumberConvention convention) {
        String unit = unitCell == null ? "" : Words.oneLine(unitCell.text());
        TargetReading reading = cell.kind() == SheetCell.Kind.TEXT ? TargetReader.read(text) : new TargetReading(CellNumber.of(cell), "");
        NumberReading number = reading.byUnit(unit).under(convention);
        CellRef unitAt = unit.isEmpty() ? cell.at() : unitCell.at();
        String said = unit.isEmpty() ? reading.unit().isEmpty() && cell.percent() ? "%" : reading.unit() : unit;
        Field<String> unitField = said.isEmpty() ? Field.empty(unitAt) : Field.filled(said, said, unitAt);
        if (number instanceof NumberReading.Value one) {
            return new Target(Field.filled(one.number(), text, cell.at()), unitField);
        }
        if (number instanceof NumberReading.Empty) {
            return new Target(Field.empty(text, cell.at()), unitField);
        }
        faults.say(RkaFault.TARGET, cell.at(), text);
        return new Target(Field.unreadable(text, cell.at()), unitField);
    }

    boolean begun() {
        return !indicators.isEmpty();
    }

    List<Output> all() {
        List<Output> all = new ArrayList<>();
        for (int at = 0; at < indicators.size(); at++) {
            all.add(new Output(indicators.get(at), targets.get(at).number(), targets.get(at).unit(), Field.absent(), Field.absent()));
        }
        return all;
    }
}
