package id.selaras.twin;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.finding.Certainty;
import id.selaras.finding.Finding;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and cells of a finding. */
final class TwinFinding {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private TwinFinding() {
    }

    static Finding of(MeasuredSubject subject, TableRow row, Slip slip) {
        MeasuredSubject.Origin origin = subject.origin();
        List<CellRef> cells = cells(subject, row, slip);
        int line = cells.get(0).row() > 0 ? cells.get(0).row() : origin.at().row();
        return new Finding(row.result(ResultColumn.RULE), Severity.valueOf(row.result(ResultColumn.SEVERITY)), subject.level(),
                subject.id(), origin.file(), line, cells, origin.agency(), origin.code(),
                text(subject, row, ResultColumn.MESSAGE, ResultColumn.MESSAGE_EN),
                text(subject, row, ResultColumn.FOUND, ResultColumn.FOUND_EN),
                text(subject, row, ResultColumn.EXPECTED, ResultColumn.EXPECTED_EN), row.result(ResultColumn.LEGAL_BASIS),
                Certainty.valueOf(row.result(ResultColumn.CERTAINTY)), atStake(subject, row, slip),
                text(subject, row, ResultColumn.FIX, ResultColumn.FIX_EN), row.ref());
    }

    private static Rupiah atStake(MeasuredSubject subject, TableRow row, Slip slip) {
        String named = row.result(ResultColumn.AT_STAKE).replaceAll("[{}]", "");
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            if (slip != Slip.AT_STAKE_OVERLOOKED && entry.title().id().equals(named) && subject.value(entry) instanceof Value.Amount amount) {
                return new Rupiah(amount.number()).absolute();
            }
        }
        return subject.origin().rupiah();
    }

    private static List<CellRef> cells(MeasuredSubject subject, TableRow row, Slip slip) {
        List<CellRef> cells = new ArrayList<>();
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            if (row.conditionTexts().containsKey(entry) && subject.origin().pointers().containsKey(entry)) {
                for (CellRef cell : subject.origin().pointers().get(entry)) {
                    if (!cells.contains(cell)) {
                        cells.add(cell);
                    }
                }
            }
        }
        for (String label : row.result(ResultColumn.CELLS).split("; *")) {
            for (PlanColumn column : PlanColumn.values()) {
                CellRef cell = subject.origin().cells().get(column);
                if (column.label().id().equals(label) && cell != null && !cells.contains(cell)) {
                    cells.add(cell);
                }
            }
        }
        if (cells.isEmpty()) {
            cells.add(subject.origin().at());
        }
        boolean points = row.conditionTexts().containsKey(DictionaryEntry.TWIN_COUNT)
                || row.conditionTexts().containsKey(DictionaryEntry.EQUAL_PROGRAM);
        if (points && slip != Slip.RELATED_CELLS_LEFT_OUT) {
            cells.addAll(subject.origin().related());
        }
        return cells;
    }

    private static Text text(MeasuredSubject subject, TableRow row, ResultColumn id, ResultColumn en) {
        String english = row.result(en);
        return new Text(filled(row.result(id), subject, "(kosong)", "(tidak tersedia)"),
                english.isEmpty() ? null : filled(english, subject, "(blank)", "(not available)"));
    }

    private static String filled(String text, MeasuredSubject subject, String blank, String missing) {
        return PLACE.matcher(text).replaceAll(place -> {
            DictionaryEntry entry = DictionaryEntry.named(place.group(1)).orElseThrow();
            Value value = subject.value(entry);
            String written = value instanceof Value.Missing ? missing : value.isBlank() ? blank
                    : value instanceof Value.Amount amount ? number(entry, amount.number()) : value.written();
            return Matcher.quoteReplacement(written);
        });
    }

    private static String number(DictionaryEntry entry, BigDecimal number) {
        if (entry == DictionaryEntry.YEAR) {
            return number.toPlainString();
        }
        boolean money = entry.kind() == EntryKind.RUPIAH;
        boolean percent = entry.kind() == EntryKind.PERCENT;
        int decimals = money || percent ? 2 : 4;
        String written = TwinNumber.write(number.scale() <= decimals ? number : number.setScale(decimals, RoundingMode.HALF_UP));
        return (money ? "Rp" : "") + written + (percent ? "%" : "");
    }
}
