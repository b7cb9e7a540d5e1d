package id.selaras.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Budget lines for a sub-activity: the first pattern of {@code rincian-pola.tsv} that knows its code or name says which accounts and
 * prices, its money how many; the last line takes what is left, so that the lines are the allocation.
 *
 * <p>A line of the plan may change them: {@code rincian.2=harga:75000;uraian:...} the second, {@code rincian.baru=...} a further one.
 */
final class BudgetRows {

    private final Map<Pattern, List<Map<String, String>>> patterns = new LinkedHashMap<>();
    private final Names names;

    BudgetRows(Table table, Names names) {
        this.names = names;
        Map<String, List<Map<String, String>>> byText = new LinkedHashMap<>();
        table.rows().forEach(row -> byText.computeIfAbsent(row.get("untuk"), text -> new ArrayList<>()).add(row));
        byText.forEach((text, rows) -> patterns.put(Pattern.compile(text), rows));
    }

    List<BudgetRow> of(PlanLine line) {
        BigDecimal left = line.amount("pagu");
        List<BudgetRow> rows = new ArrayList<>();
        for (int at = 1; !line.get("rincian.baru" + at).isEmpty(); at++) {
            BudgetRow added = added(changes(line.get("rincian.baru" + at)));
            rows.add(added);
            left = left.subtract(added.product());
        }
        BigDecimal whole = left;
        int at = 1;
        for (Map<String, String> pattern : pattern(line)) {
            boolean last = pattern.get("harga").isEmpty() && pattern.get("porsi").isEmpty();
            BudgetRow row = last ? one(pattern, left) : share(pattern, whole);
            for (Map.Entry<String, String> change : changes(line.get("rincian." + at++)).entrySet()) {
                row = row.with(change.getKey(), change.getValue());
            }
            if (row.amount().signum() > 0) {
                rows.add(row);
                left = left.subtract(row.amount());
            }
        }
        return rows;
    }

    private List<Map<String, String>> pattern(PlanLine line) {
        String text = line.code() + " " + names.of(line.code());
        return patterns.entrySet().stream().filter(entry -> fits(entry.getKey(), line.code(), text)).findFirst().orElseThrow().getValue();
    }

    /** A pattern that ends with the end of the text is about the code. */
    private static boolean fits(Pattern pattern, String code, String text) {
        return pattern.matcher(pattern.pattern().startsWith("\\.") ? code : text).find();
    }

    private static BudgetRow share(Map<String, String> pattern, BigDecimal whole) {
        BigDecimal part = whole.multiply(new BigDecimal(pattern.get("porsi"))).movePointLeft(2);
        if (pattern.get("harga").isEmpty()) {
            return one(pattern, part.setScale(-3, RoundingMode.DOWN));
        }
        BigDecimal price = new BigDecimal(pattern.get("harga"));
        return new BudgetRow(pattern, part.divideToIntegralValue(price.multiply(BudgetRow.times(pattern.get("kali")))).setScale(0), price);
    }

    private static BudgetRow one(Map<String, String> pattern, BigDecimal amount) {
        return new BudgetRow(pattern, BigDecimal.ONE, amount.setScale(0));
    }

    private static BudgetRow added(Map<String, String> values) {
        return new BudgetRow(values, new BigDecimal(values.getOrDefault("volume", "1")), new BigDecimal(values.get("harga")));
    }

    private static Map<String, String> changes(String text) {
        Map<String, String> changes = new HashMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] pair = part.split(":", 2);
            changes.put(pair[0], pair[1]);
        }
        return changes;
    }
}
