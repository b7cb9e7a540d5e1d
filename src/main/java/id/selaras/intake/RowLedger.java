package id.selaras.intake;

import java.util.EnumMap;
import java.util.Map;

/**
 * What became of every non-blank row of one sheet.
 *
 * @param file  id of the file, {@code F1}
 * @param sheet name of the sheet
 * @param rows  non-blank rows of the sheet
 * @param kinds how many were taken for what; a missing key means none
 */
public record RowLedger(String file, String sheet, int rows, Map<RowKind, Integer> kinds) {

    public RowLedger {
        Map<RowKind, Integer> copy = new EnumMap<>(RowKind.class);
        copy.putAll(kinds);
        kinds = java.util.Collections.unmodifiableMap(copy);
    }

    public int of(RowKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** The sum over all kinds; equals {@code rows}, or a row was lost. */
    public int accounted() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
