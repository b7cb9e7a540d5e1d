package id.selaras.measure;

import id.selaras.language.UnitNames;
import id.selaras.reference.StandardPrice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prices the government set for one year, by code. */
final class StandardPriceLookup {

    private final Map<String, List<StandardPrice>> byCode = new HashMap<>();
    private final UnitNames units;

    StandardPriceLookup(List<StandardPrice> prices, int year, UnitNames units) {
        this.units = units;
        for (StandardPrice price : prices) {
            if (price.year() == year && price.kind() != StandardPrice.Kind.ASB && price.price() != null) {
                byCode.computeIfAbsent(key(price.code()), code -> new ArrayList<>()).add(price);
            }
        }
    }

    boolean knows(String code) {
        return byCode.containsKey(key(code));
    }

    /** The dearest entry of a code in the same unit; null when none has that unit. */
    StandardPrice find(String code, String unit) {
        StandardPrice found = null;
        for (StandardPrice price : byCode.getOrDefault(key(code), List.of())) {
            if (units.same(unit, price.unit()) && (found == null || price.price().compareTo(found.price()) > 0)) {
                found = price;
            }
        }
        return found;
    }

    private static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
