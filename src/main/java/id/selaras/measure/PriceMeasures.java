package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.StandardPrice;
import java.util.Map;

/** The price of a line against the standard price of its code. */
final class PriceMeasures {

    private static final Missing NO_LIST = MissingInputs.sheet(ReferenceSheet.STANDAR_HARGA);
    private static final Missing NOT_LISTED = MissingInputs.because("kode standar harga tidak ada pada lembar Standar Harga tahun ini",
            "the standard price code is not on the sheet Standar Harga for this year");
    private static final Missing OTHER_UNIT = MissingInputs.because("satuan rincian berbeda dari satuan pada lembar Standar Harga",
            "the unit of the line differs from that of the sheet Standar Harga");

    private final StandardPriceLookup prices;

    PriceMeasures(Reference reference, StandardPriceLookup prices) {
        this.prices = reference.has(ReferenceSheet.STANDAR_HARGA) ? prices : null;
    }

    void measure(BudgetLine line, Map<DictionaryEntry, Value> values) {
        values.put(DictionaryEntry.PRICE_CODE, LineInputs.text(line, LineColumn.PRICE_CODE, line.priceCode()));
        values.put(DictionaryEntry.LINE_UNIT, LineInputs.text(line, LineColumn.UNIT, line.unit()));
        Value standard = standard(line, values.get(DictionaryEntry.PRICE_CODE));
        values.put(DictionaryEntry.STANDARD_PRICE, standard);
        Value price = values.get(DictionaryEntry.UNIT_PRICE);
        Value excess = !(standard instanceof Amount) ? standard : !(price instanceof Amount) ? price
                : new Amount(((Amount) price).number().subtract(((Amount) standard).number()));
        values.put(DictionaryEntry.PRICE_EXCESS, excess);
        values.put(DictionaryEntry.PRICE_EXCESS_SUM, excess instanceof Amount amount ? LineArithmetic.bought(line, amount.number()) : excess);
    }

    private Value standard(BudgetLine line, Value code) {
        if (line.priceCode().isEmpty()) {
            return code instanceof Missing ? code : Blank.BLANK;
        }
        if (prices == null) {
            return NO_LIST;
        }
        if (!prices.knows(line.priceCode())) {
            return NOT_LISTED;
        }
        StandardPrice found = prices.find(line.priceCode(), line.unit());
        return found == null ? OTHER_UNIT : new Amount(found.price().amount());
    }
}
