package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Choice;
import id.selaras.decision.Value.Missing;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import java.util.List;
import java.util.Map;

/** Whether one of several indicator lines of a row carries the money of all. */
final class MoneyCarrier {

    private static final Missing ONE_YEAR = MissingInputs.because("dokumen ini tidak memuat pagu per tahun untuk tiap indikator",
            "this document states no yearly money for each indicator");

    private MoneyCarrier() {
    }

    /** The row knowing it, pointing to the cells of the money. */
    static MeasuredSubject measure(MeasuredSubject row, List<Output> lines) {
        List<Output> carriers = lines.stream().filter(line -> !cells(line).isEmpty()).toList();
        MeasuredSubject.Origin origin = carriers.isEmpty() ? row.origin()
                : row.origin().pointing(Map.of(DictionaryEntry.MONEY_CARRIER, cells(carriers.get(0))));
        return row.as(row.level(), row.id(), origin, Map.of(DictionaryEntry.MONEY_CARRIER, value(lines, carriers.size())));
    }

    private static Value value(List<Output> lines, int carriers) {
        List<Field<Rupiah>> money = lines.stream().flatMap(line -> line.series().ceilings().values().stream()).toList();
        if (money.isEmpty()) {
            return ONE_YEAR;
        }
        if (money.stream().anyMatch(amount -> amount.state() == Field.State.UNREADABLE)) {
            return MissingInputs.cell(PlanColumn.ALLOCATION);
        }
        return new Choice(lines.size() > 1 && carriers == 1 ? "BERSAMA" : "SENDIRI");
    }

    /** Cells of a line in which money stands. */
    private static List<CellRef> cells(Output line) {
        return line.series().ceilings().values().stream()
                .filter(amount -> amount.isFilled() && amount.value().isPositive()).map(Field::at).toList();
    }
}
