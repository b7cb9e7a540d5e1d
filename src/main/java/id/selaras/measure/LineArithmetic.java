package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import java.math.BigDecimal;
import java.util.Map;

/** Volume times price, with tax, against the amount written. */
final class LineArithmetic {

    private static final int PERCENT_PLACES = 2;
    private static final Missing NOT_STATED = MissingInputs.because("volume, harga satuan, atau jumlah rincian tidak tertulis",
            "the volume, the unit price or the amount of the line is not written");

    private LineArithmetic() {
    }

    static void measure(BudgetLine line, Map<DictionaryEntry, Value> values) {
        Value volume = LineInputs.number(line, LineColumn.VOLUME, line.volume());
        Value price = LineInputs.number(line, LineColumn.PRICE, line.price() == null ? null : line.price().amount());
        Value tax = LineInputs.number(line, LineColumn.TAX, line.tax());
        Value amount = LineInputs.number(line, LineColumn.AMOUNT, line.amount() == null ? null : line.amount().amount());
        values.put(DictionaryEntry.VOLUME, volume);
        values.put(DictionaryEntry.UNIT_PRICE, price);
        values.put(DictionaryEntry.LINE_TAX, tax);
        values.put(DictionaryEntry.LINE_AMOUNT, amount);
        Value product = product(line, volume, price, tax);
        values.put(DictionaryEntry.LINE_PRODUCT, product);
        values.put(DictionaryEntry.LINE_DIFFERENCE, product instanceof Missing ? product : amount instanceof Missing ? amount
                : amount instanceof Amount written ? new Amount(((Amount) product).number().subtract(written.number()).abs()) : NOT_STATED);
    }

    /** The volume at a price, with tax. A line without a readable volume is blank. */
    static Value bought(BudgetLine line, BigDecimal price) {
        if (line.volume() == null) {
            return Value.Blank.BLANK;
        }
        BigDecimal bought = line.volume().multiply(price);
        return new Amount(line.tax() == null ? bought : bought.add(bought.multiply(line.tax().movePointLeft(PERCENT_PLACES))));
    }

    private static Value product(BudgetLine line, Value volume, Value price, Value tax) {
        for (Value factor : new Value[] {volume, price}) {
            if (!(factor instanceof Amount)) {
                return factor instanceof Missing ? factor : NOT_STATED;
            }
        }
        // a document without a column for tax states none; one whose tax cannot be read does
        if (tax instanceof Missing && line.source().has(LineColumn.TAX)) {
            return tax;
        }
        return bought(line, line.price().amount());
    }
}
