package id.selaras.intake;

import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every non-blank row of one sheet.
 *
 * @param file    id of the file, {@code F1}
 * @param sheet   name of the sheet
 * @param rows    non-blank rows of the sheet
 * @param kinds   how many were taken for what; a missing key means none
 * @param skipped how many were skipped for which reason
 */
public record RowLedger(String file, String sheet, int rows, Map<RowKind, Integer> kinds, Map<Text, Integer> skipped) {

    public RowLedger {
        Map<RowKind, Integer> copy = new EnumMap<>(RowKind.class);
        copy.putAll(kinds);
        kinds = java.util.Collections.unmodifiableMap(copy);
        skipped = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
    }

    /** A sheet of which no row is read, for one reason. */
    static RowLedger skipped(String file, String sheet, int rows, Text reason) {
        return new RowLedger(file, sheet, rows, Map.of(RowKind.SKIPPED, rows), Map.of(reason, rows));
    }

    public int of(RowKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** The sum over all kinds; equals {@code rows}, or a row was lost. */
    public int accounted() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One account of several sheets: each kind and each reason added up. */
    static RowLedger together(List<RowLedger> ledgers) {
        Map<RowKind, Integer> kinds = new EnumMap<>(RowKind.class);
        Map<Text, Integer> skipped = new LinkedHashMap<>();
        for (RowLedger ledger : ledgers) {
            ledger.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
            ledger.skipped.forEach((reason, count) -> skipped.merge(reason, count, Integer::sum));
        }
        return new RowLedger(ledgers.get(0).file, "", ledgers.stream().mapToInt(RowLedger::rows).sum(), kinds, skipped);
    }

    /** The account as a sum that a person can check: {@code Lembar Renja: 75 baris = 45 sub kegiatan + ... + 0 dilewati}. */
    public Text told() {
        return told(Text.of("Lembar " + sheet, "Sheet " + sheet));
    }

    /** @param whose the sheet or sheets it is the account of */
    Text told(Text whose) {
        StringBuilder id = new StringBuilder(whose.id() + ": " + rows + " baris = ");
        StringBuilder en = new StringBuilder(whose.en() + ": " + rows + " rows = ");
        for (RowKind kind : RowKind.values()) {
            boolean always = kind == RowKind.SUB_ACTIVITY || kind == RowKind.SKIPPED;
            if (always || of(kind) > 0) {
                id.append(id.charAt(id.length() - 2) == '=' ? "" : " + ").append(of(kind)).append(' ').append(kind.label().id());
                en.append(en.charAt(en.length() - 2) == '=' ? "" : " + ").append(of(kind)).append(' ').append(kind.label().en());
            }
        }
        StringBuilder idReasons = new StringBuilder();
        StringBuilder enReasons = new StringBuilder();
        skipped.forEach((reason, count) -> {
            idReasons.append(idReasons.isEmpty() ? " (" : "; ").append(reason.id()).append(": ").append(count);
            enReasons.append(enReasons.isEmpty() ? " (" : "; ").append(reason.en()).append(": ").append(count);
        });
        return Text.of(id + (skipped.isEmpty() ? "" : idReasons + ")"), en + (skipped.isEmpty() ? "" : enReasons + ")"));
    }
}
