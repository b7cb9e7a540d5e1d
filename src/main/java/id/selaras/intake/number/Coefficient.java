package id.selaras.intake.number;

import id.selaras.intake.number.NumberReading.Value;
import id.selaras.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much of something a budget line buys: {@code 10 Rim}, or several factors that are multiplied, {@code 4 Orang x 2 Hari x 3 Kali}.
 *
 * @param number the product; the first factor that could not be decided where there is one
 * @param unit   the unit of a single factor; empty where there are several factors or no unit is written
 */
public record Coefficient(NumberReading number, String unit) {

    private static final Pattern TIMES = Pattern.compile("\\s*[xX\u00d7*]\\s*(?=\\d)");

    /** @param cell null for a blank cell */
    public static Coefficient of(SheetCell cell, NumberConvention convention) {
        if (cell == null || cell.kind() != SheetCell.Kind.TEXT || Placeholder.stands(cell.text())) {
            return new Coefficient(CellNumber.of(cell), "");
        }
        return of(cell.text(), convention);
    }

    static Coefficient of(String text, NumberConvention convention) {
        BigDecimal product = BigDecimal.ONE;
        List<String> units = new ArrayList<>();
        for (String factor : TIMES.split(text.strip())) {
            TargetReading read = TargetReader.read(factor);
            NumberReading number = read.byUnit("").under(convention);
            if (!(number instanceof Value one)) {
                return new Coefficient(number, "");
            }
            boolean percent = one.percent() || read.unit().startsWith("%");
            product = product.multiply(percent ? one.number().movePointLeft(2) : one.number());
            units.add(read.unit());
        }
        return new Coefficient(new Value(product, NumberConvention.UNKNOWN, false), units.size() == 1 ? units.get(0) : "");
    }
}
