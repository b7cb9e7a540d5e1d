package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.ONLY_COMPARED_ALLOCATION;
import static id.selaras.decision.DictionaryEntry.ONLY_COMPARED_COUNT;
import static id.selaras.decision.DictionaryEntry.ONLY_COMPARED_ROWS;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An agency's rows that stand only in the document its own is made from. */
final class OnlyThere {

    /** More would make the message unreadable; all stand on the sheet that compares the documents. */
    private static final int NAMED = 8;

    private OnlyThere() {
    }

    static void measure(AgencyPlan agency, Counterpart there, Map<DictionaryEntry, Value> values) {
        Missing missing = there.missing();
        if (missing != null) {
            List.of(ONLY_COMPARED_COUNT, ONLY_COMPARED_ALLOCATION, ONLY_COMPARED_ROWS).forEach(entry -> values.put(entry, missing));
            return;
        }
        List<SubActivity> only = there.without(agency.subActivities().stream().map(SubActivity::nomenclature)
                .filter(code -> !code.text().isEmpty()).distinct().toList());
        Rupiah sum = only.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
        values.put(ONLY_COMPARED_COUNT, new Amount(BigDecimal.valueOf(only.size())));
        values.put(ONLY_COMPARED_ALLOCATION, new Amount(sum.amount()));
        String rows = only.stream().limit(NAMED).map(row -> row.nomenclature() + " " + row.allocationOrZero().written()
                + " (" + there.place(row) + ")").collect(Collectors.joining("; "));
        values.put(ONLY_COMPARED_ROWS, only.isEmpty() ? Blank.BLANK : Prose.of(only.size() > NAMED ? rows + "; +" + (only.size() - NAMED) : rows));
    }
}
