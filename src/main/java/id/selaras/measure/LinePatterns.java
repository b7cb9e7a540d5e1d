package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the lines of a sub-activity are spent on, by the groups rules speak of. */
final class LinePatterns {

    static final String TRAVEL = "PERJALANAN_DINAS";
    static final String SUPPLIES = "ATK_CETAK";
    static final String STAFF = "PEGAWAI";
    private static final String STUDY = "KAJIAN";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NAMED = 3;
    private static final int POINTED = 10;
    private static final Missing NO_LINES = MissingInputs.because(
            "rincian belanja tidak ada pada dokumen ini; sertakan RKA atau DPA dengan rincian belanja",
            "the document has no budget lines (rincian belanja); bring the RKA or DPA with its lines");
    private static final Missing INCOMPLETE = MissingInputs.because(
            "ada rincian belanja tanpa kode rekening atau dengan jumlah yang tidak terbaca",
            "there are budget lines without an account or with an amount that could not be read");
    private static final List<Pattern> PATTERNS = List.of(new Pattern(TRAVEL, TRAVEL_SHARE, TRAVEL_SUM, TRAVEL_LINES),
            new Pattern("HONORARIUM", FEE_SHARE, FEE_SUM, FEE_LINES), new Pattern("MAKAN_MINUM", MEAL_SHARE, MEAL_SUM, MEAL_LINES),
            new Pattern("PENDUKUNG", SUPPORTING_SHARE, SUPPORTING_SUM, SUPPORTING_LINES),
            new Pattern("PELATIHAN", null, null, TRAINING_LINES), new Pattern(STUDY, null, STUDY_SUM, STUDY_LINES));

    /** @param share null: not asked for; {@code sum} likewise */
    private record Pattern(String group, DictionaryEntry share, DictionaryEntry sum, DictionaryEntry lines) {
    }

    private LinePatterns() {
    }

    /** @return cells of the lines behind each measure, the dearest first */
    static Map<DictionaryEntry, List<CellRef>> measure(SubActivity sub, PlanWide wide, Map<DictionaryEntry, Value> values) {
        SpendingSums sums = wide.spending().of(sub);
        Missing missing = missing(sums);
        Map<DictionaryEntry, List<CellRef>> pointers = new EnumMap<>(DictionaryEntry.class);
        for (Pattern pattern : PATTERNS) {
            List<BudgetLine> lines = missing != null ? List.of() : wide.spending().lines(sub, pattern.group());
            values.put(pattern.lines(), missing != null ? missing : told(sums.of(pattern.group()), lines));
            if (pattern.share() != null) {
                values.put(pattern.share(), missing != null ? missing : share(sums.of(pattern.group()), sums.total()));
            }
            if (pattern.sum() != null) {
                values.put(pattern.sum(), missing != null ? missing : new Amount(sums.of(pattern.group()).amount()));
            }
            if (!lines.isEmpty()) {
                pointers.put(pattern.share() == null ? pattern.lines() : pattern.share(), cells(lines, sub.file()));
            }
        }
        studies(sub, missing, wide, values, pointers);
        return pointers;
    }

    private static void studies(SubActivity sub, Missing missing, PlanWide wide, Map<DictionaryEntry, Value> values,
                                Map<DictionaryEntry, List<CellRef>> pointers) {
        EarlierStudies.Likeness likeness = missing != null ? null
                : EarlierStudies.nearest(sub, wide.spending().lines(sub, STUDY), wide.spendingBefore(), wide.spendingOfOlderYears(), STUDY);
        values.put(STUDY_SIMILARITY, missing != null ? missing : likeness.similarity());
        values.put(EARLIER_STUDY, missing != null ? missing : likeness.earlier());
        if (pointers.containsKey(STUDY_LINES)) {
            pointers.put(STUDY_SIMILARITY, pointers.remove(STUDY_LINES));
        }
    }

    /** Why lines say nothing; null when they are all readable. @param sums null without lines */
    static Missing missing(SpendingSums sums) {
        return sums == null ? NO_LINES : sums.complete() ? null : INCOMPLETE;
    }

    /** In percent; blank of nothing. */
    static Value share(Rupiah part, Rupiah whole) {
        return !whole.isPositive() ? Blank.BLANK : new Amount(part.amount().multiply(HUNDRED).divide(whole.amount(), 2, RoundingMode.HALF_UP));
    }

    /** The sum and its dearest accounts; blank without lines. */
    static Value told(Rupiah sum, List<BudgetLine> lines) {
        if (lines.isEmpty()) {
            return Blank.BLANK;
        }
        List<PlanSpending.AccountSum> accounts = PlanSpending.accounts(lines);
        String named = accounts.stream().limit(NAMED).map(account -> account.account() + (account.name().isEmpty() ? "" : " " + account.name())
                + " " + account.amount().written()).collect(Collectors.joining("; "));
        return Prose.of(sum.written() + " (" + named + (accounts.size() > NAMED ? "; +" + (accounts.size() - NAMED) : "") + ")");
    }

    /** Amounts of lines in a file, the dearest first, not more than a reader looks at. */
    static List<CellRef> cells(List<BudgetLine> lines, String file) {
        return lines.stream().filter(line -> line.source().file().equals(file)).sorted(Comparator.comparing(BudgetLine::amountOrZero).reversed()
                .thenComparing(BudgetLine::row)).limit(POINTED).map(line -> line.at(LineColumn.AMOUNT)).toList();
    }
}
