package id.selaras.engine;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.engine.fact.ReferenceTargets;
import id.selaras.finding.Alignment;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Share (percent) of an agency's money outside the support programme that serves a priority programme, by evidence. */
final class PriorityShare {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PriorityShare() {
    }

    static Map<DictionaryEntry, Value> of(AgencyCase agency, Map<String, AlignmentMeasures> measures,
                                          ReferenceTargets targets) {
        if (!targets.hasPriorityPrograms()) {
            return Map.of(DictionaryEntry.PRIORITY_SHARE, new Value.Missing(Text.of(
                    "acuan tidak memuat program prioritas yang aktif", "the reference has no active priority programme")));
        }
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal serving = BigDecimal.ZERO;
        for (MeasuredSubject subject : agency.subActivities()) {
            SubActivity sub = subject.origin().subActivity();
            if (!sub.nomenclature().isSupport()) {
                BigDecimal amount = sub.allocationOrZero().amount();
                all = all.add(amount);
                if (!measures.get(subject.id()).codes(Alignment.Kind.PRIORITY).isEmpty()) {
                    serving = serving.add(amount);
                }
            }
        }
        return Map.of(DictionaryEntry.PRIORITY_SHARE, all.signum() == 0 ? Value.Blank.BLANK
                : new Value.Amount(serving.multiply(HUNDRED).divide(all, 4, RoundingMode.HALF_UP)));
    }
}
