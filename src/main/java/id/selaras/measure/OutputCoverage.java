package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.UNMEASURED_ROWS;
import static id.selaras.decision.DictionaryEntry.UNMEASURED_SUM;
import static id.selaras.decision.DictionaryEntry.UNMEASURED_SHARE;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Blank;
import id.selaras.decision.Value.Missing;
import id.selaras.decision.Value.Prose;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much of an agency's money stands on rows whose output nobody can measure: no indicator with a target above zero. */
final class OutputCoverage {

    private static final int NAMED = 10;

    private OutputCoverage() {
    }

    /** @return cells of the rows without a measurable output */
    static List<CellRef> measure(AgencyPlan agency, Map<DictionaryEntry, Value> values) {
        Rupiah whole = Rupiah.ZERO;
        Rupiah sum = Rupiah.ZERO;
        Missing missing = null;
        List<SubActivity> rows = new ArrayList<>();
        for (SubActivity sub : agency.subActivities()) {
            missing = missing == null ? missing(sub) : missing;
            whole = whole.plus(sub.allocationOrZero());
            if (sub.allocationOrZero().isPositive() && sub.outputs().stream().noneMatch(OutputCoverage::measurable)) {
                sum = sum.plus(sub.allocationOrZero());
                rows.add(sub);
            }
        }
        values.put(UNMEASURED_SHARE, missing != null ? missing : LinePatterns.share(sum, whole));
        values.put(UNMEASURED_SUM, missing != null ? missing : new Value.Amount(sum.amount()));
        values.put(UNMEASURED_ROWS, missing != null ? missing : rows.isEmpty() ? Blank.BLANK : Prose.of(sum.written() + " ("
                + rows.stream().limit(NAMED).map(sub -> sub.at().toString()).collect(Collectors.joining(", "))
                + (rows.size() > NAMED ? ", +" + (rows.size() - NAMED) : "") + ")"));
        return rows.stream().limit(NAMED).map(SubActivity::at).toList();
    }

    private static boolean measurable(Output output) {
        return output.indicator().isFilled() && output.target().isFilled() && output.target().value().signum() > 0;
    }

    /** A column the document lacks or money that could not be read; a target that is no number is not measurable. */
    private static Missing missing(SubActivity sub) {
        Output output = sub.outputs().get(0);
        return sub.allocation().isAbsent() || sub.allocation().state() == Field.State.UNREADABLE
                ? (Missing) MissingInputs.of(sub.allocation(), PlanColumn.ALLOCATION, amount -> Blank.BLANK)
                : output.target().isAbsent() ? MissingInputs.column(PlanColumn.TARGET)
                : output.indicator().isAbsent() ? MissingInputs.column(PlanColumn.INDICATOR) : null;
    }
}
