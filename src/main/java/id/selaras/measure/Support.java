package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Amount;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How many rows and programmes with money stand behind a target: what is there is known, nobody only when all have spoken. */
final class Support {

    private Support() {
    }

    /** @param awaited names of agencies whose plans may still bring a row */
    static void measure(List<SubActivity> rows, ServingRows all, List<String> awaited, Map<DictionaryEntry, Value> values) {
        List<SubActivity> funded = ServingRows.funded(rows);
        Missing open = funded.isEmpty() ? open(rows, awaited) : null;
        values.put(SUPPORTING_ROWS, open != null ? open : number(funded.size()));
        values.put(SUPPORTING_PROGRAMS, open != null ? open : number(all.programs(rows).size()));
        Missing sum = open(rows, awaited);
        values.put(ALLOCATION, sum != null ? sum : new Amount(ServingRows.sum(rows).amount()));
    }

    /** Why the money of the rows together is not known; null when it is. */
    static Missing open(List<SubActivity> rows, List<String> awaited) {
        return awaited.isEmpty() ? ServingRows.unknownMoney(rows) : Awaited.reason(awaited);
    }

    static Amount number(int count) {
        return new Amount(BigDecimal.valueOf(count));
    }
}
