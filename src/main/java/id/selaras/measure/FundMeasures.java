package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.plan.Field;
import id.selaras.plan.FundPart;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.util.Map;

/** The money of a row by fund source against its allocation. */
final class FundMeasures {

    private static final Value.Missing NOT_SPLIT = MissingInputs.because("rupiah per sumber dana tidak tertulis pada berkas rencana",
            "the plan does not state the rupiah of each fund source");

    private FundMeasures() {
    }

    static void measure(SubActivity sub, Map<DictionaryEntry, Value> values) {
        Rupiah sum = Rupiah.ZERO;
        Value unknown = sub.funds().isEmpty() ? NOT_SPLIT : null;
        for (FundPart part : sub.funds()) {
            if (part.amount().state() == Field.State.UNREADABLE || part.amount().isAbsent()) {
                unknown = MissingInputs.cell(PlanColumn.FUND_SOURCE);
            }
            sum = sum.plus(part.amount().or(Rupiah.ZERO));
        }
        values.put(DictionaryEntry.FUND_SUM, unknown != null ? unknown : new Amount(sum.amount()));
        if (unknown == null && !sub.allocation().isFilled()) {
            unknown = MissingInputs.of(sub.allocation(), PlanColumn.ALLOCATION, amount -> Value.Blank.BLANK);
        }
        values.put(DictionaryEntry.FUND_DIFFERENCE,
                unknown != null ? unknown : new Amount(sub.allocation().value().minus(sum).absolute().amount()));
    }
}
