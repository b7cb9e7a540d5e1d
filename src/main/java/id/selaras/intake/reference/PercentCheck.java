package id.selaras.intake.reference;

import id.selaras.language.UnitNames;
import id.selaras.plan.IndonesianNumber;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Notices percentages and plain numbers mixed in one row: a percent sign against the unit, or 0,85 beside 85. */
final class PercentCheck {

    private static final UnitNames UNITS = new UnitNames(Map.of());

    private record Place(Column<?> column, SheetCell cell) {
    }

    private PercentCheck() {
    }

    static void look(TableRow row, String unit, Column<?>... columns) {
        List<Place> places = new ArrayList<>();
        for (Column<?> column : columns) {
            row.raw(column).forEach(cell -> places.add(new Place(column, cell)));
        }
        boolean percentUnit = UNITS.same(unit, "%");
        boolean large = places.stream().anyMatch(place -> isPercent(place.cell()) || size(place.cell()).compareTo(BigDecimal.ONE) > 0);
        for (Place place : places) {
            SheetCell cell = place.cell();
            if (isPercent(cell) && !unit.isEmpty() && !percentUnit) {
                row.say(Fault.PERCENT, cell, place.column(), Text.format(
                        "Sel ini persen, tetapi satuannya \"%s\". Samakan satuan atau format selnya.",
                        "This cell is a percentage but the unit is \"%s\". Make the unit or the format of the cell agree.", unit));
            } else if (percentUnit && large && !isPercent(cell) && isFraction(cell)) {
                row.say(Fault.PERCENT, cell, place.column(), Text.format(
                        "Dibaca %s %%; sel lain di baris ini lebih dari 1 %%. Bila maksudnya %s %%, tulis demikian.",
                        "Read as %s %%; other cells of this row are above 1 %%. If %s %% is meant, write so.",
                        IndonesianNumber.write(cell.number()), IndonesianNumber.write(cell.number().movePointRight(2))));
            }
        }
    }

    private static boolean isPercent(SheetCell cell) {
        return cell.percent() || cell.kind() == SheetCell.Kind.TEXT && cell.text().strip().endsWith("%");
    }

    private static boolean isFraction(SheetCell cell) {
        return size(cell).signum() > 0 && size(cell).compareTo(BigDecimal.ONE) < 0;
    }

    private static BigDecimal size(SheetCell cell) {
        return cell.number() == null ? BigDecimal.ZERO : cell.number().abs();
    }
}
