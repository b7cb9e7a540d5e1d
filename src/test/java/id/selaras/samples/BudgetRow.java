package id.selaras.samples;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** One budget line of the samples: volume times price is its amount, unless a planted fault states another. */
final class BudgetRow {

    private final Map<String, String> values;
    private final BigDecimal volume;
    private final BigDecimal price;

    /** @param values account, name, group, text, unit, factor, standard price code, as the table of patterns has them */
    BudgetRow(Map<String, String> values, BigDecimal volume, BigDecimal price) {
        this.values = new LinkedHashMap<>(values);
        this.volume = volume;
        this.price = price;
    }

    String get(String column) {
        return values.getOrDefault(column, "");
    }

    BudgetRow with(String column, String value) {
        BudgetRow changed = new BudgetRow(values, column.equals("volume") ? new BigDecimal(value) : volume,
                column.equals("harga") ? new BigDecimal(value) : price);
        changed.values.put(column, value);
        return changed;
    }

    BigDecimal price() {
        return price;
    }

    /** The coefficient as officers write it: "40 Orang x 2 Hari". */
    String coefficient() {
        return volume.toPlainString() + " " + get("satuan") + (get("kali").isEmpty() ? "" : " x " + get("kali"));
    }

    /** The unit as officers write it beside the coefficient: "Orang / Hari". */
    String unit() {
        return get("satuan") + (get("kali").isEmpty() ? "" : " / " + get("kali").replaceFirst("\\d+ ", ""));
    }

    /** Factors besides the volume: "2 Hari" is 2. */
    static BigDecimal times(String factor) {
        return factor.isEmpty() ? BigDecimal.ONE : new BigDecimal(factor.replaceFirst(" .*", ""));
    }

    BigDecimal product() {
        return volume.multiply(times(get("kali"))).multiply(price);
    }

    /** What stands in the column of amounts. */
    BigDecimal amount() {
        return get("jumlah").isEmpty() ? product() : new BigDecimal(get("jumlah"));
    }
}
