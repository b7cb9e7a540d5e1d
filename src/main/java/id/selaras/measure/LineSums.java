package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.HashMap;
import java.util.Map;

/** The lines of a sub-activity added up, against the allocation the document itself states. */
final class LineSums {

    private static final Missing NO_LINES = MissingInputs.because("dokumen tidak memuat rincian belanja", "the document holds no budget lines");
    private static final Missing UNREADABLE = MissingInputs.because("ada jumlah rincian yang tidak terbaca", "the amount of a line could not be read");
    private static final Missing FORMED = MissingInputs.because(
            "pagu sub kegiatan tidak tertulis terpisah dari rinciannya, sehingga tidak ada yang dibandingkan",
            "the allocation is not stated apart from its lines, so there is nothing to compare");
    /** Its sub-activities are formed of their lines. */
    private static final String FLAT_EXPORT = "SIPD-REKAP";

    private final Map<String, Rupiah> sums = new HashMap<>();
    private final Map<String, Boolean> unreadable = new HashMap<>();
    private final boolean formed;

    LineSums(AgencyPlan agency, String layout) {
        this.formed = layout.equals(FLAT_EXPORT);
        for (BudgetLine line : agency.lines()) {
            sums.merge(line.subActivity(), line.amountOrZero(), Rupiah::plus);
            if (line.amount() == null) {
                unreadable.put(line.subActivity(), true);
            }
        }
    }

    void measure(SubActivity sub, Map<DictionaryEntry, Value> values) {
        Rupiah sum = sums.get(sub.id());
        Value added = sum == null ? NO_LINES : unreadable.containsKey(sub.id()) ? UNREADABLE : new Amount(sum.amount());
        values.put(DictionaryEntry.LINE_SUM, added);
        values.put(DictionaryEntry.LINE_SUM_DIFFERENCE, added instanceof Missing ? added : difference(sub, sum));
    }

    private Value difference(SubActivity sub, Rupiah sum) {
        if (!sub.allocation().isFilled()) {
            return MissingInputs.of(sub.allocation(), PlanColumn.ALLOCATION, amount -> Value.Blank.BLANK);
        }
        // an allocation without an original was added up by the reader
        return formed || sub.allocation().original().isEmpty() ? FORMED
                : new Amount(sub.allocation().value().minus(sum).absolute().amount());
    }
}
