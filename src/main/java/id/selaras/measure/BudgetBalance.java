package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.*;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.decision.Value.Prose;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.CellRef;
import id.selaras.reference.ReferenceCells;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The budget as one sum: what comes in, what goes out, and what is between them. */
final class BudgetBalance {

    private static final List<String> TOLD = List.of("PENDAPATAN", "BELANJA", "PEMBIAYAAN NETO");
    /** A limit below one thousand rupiah is a percentage written into a cell for rupiah. */
    private static final Rupiah LEAST_LIMIT = Rupiah.of(1000);

    private final WholeWorld world;
    private final PlanStage stage;
    private final BudgetTotals totals;

    BudgetBalance(WholeWorld world, WholeInput input) {
        this.world = world;
        this.stage = input.plan().stage();
        this.totals = new BudgetTotals(world.reference(), world.year(), stage, List.of(), List.of());
    }

    MeasuredSubject subject() {
        Map<DictionaryEntry, Value> values = world.shared();
        Figure income = totals.of("PENDAPATAN");
        Figure spending = totals.of("BELANJA");
        Figure financing = totals.financing();
        Figure deficit = spending.less(income);
        Figure limit = limit();
        values.put(TARGET_NAME, Prose.of("APBD " + world.year() + " tahap " + stage));
        values.put(INCOME, income.value());
        values.put(TOTAL_SPENDING, spending.value());
        values.put(TOTAL_ORIGIN, spending.told());
        values.put(NET_FINANCING, financing.value());
        Figure gap = deficit.less(financing);
        values.put(BALANCE_GAP, gap.isKnown() ? Figure.of(gap.amount().absolute(), "").value() : gap.missing());
        values.put(DEFICIT, deficit.value());
        values.put(DEFICIT_SHARE, deficit.shareOf(income));
        values.put(DEFICIT_LIMIT, limit.shareOf(income));
        values.put(DEFICIT_EXCESS, deficit.less(limit).value());
        values.put(DEFICIT_COVERED, covered(deficit, totals.of("SILPA")));
        List<CellRef> cells = cells();
        MeasuredSubject subject = world.subject(SubjectLevel.GOVERNMENT, "APBD", cells.get(0),
                spending.isKnown() ? spending.amount() : Rupiah.ZERO, values);
        return subject.as(subject.level(), subject.id(), subject.origin().pointing(Map.of(BALANCE_GAP, cells, DEFICIT_EXCESS, cells)), Map.of());
    }

    private Figure limit() {
        Figure stated = totals.of("BATAS DEFISIT");
        return !stated.isKnown() || stated.amount().isZero() || stated.amount().compareTo(LEAST_LIMIT) >= 0 ? stated
                : Figure.unknown(MissingInputs.because(
                "BATAS DEFISIT pada lembar APBD tampak ditulis dalam persen; tulis dalam rupiah (persen kali PENDAPATAN)",
                "BATAS DEFISIT on the sheet APBD seems to be a percentage; state it in rupiah (percentage times income)"));
    }

    private static Value covered(Figure deficit, Figure left) {
        return !deficit.isKnown() ? deficit.missing() : !deficit.amount().isPositive() ? Choices.yesNo(true)
                : !left.isKnown() ? left.missing() : Choices.yesNo(left.amount().compareTo(deficit.amount()) >= 0);
    }

    private List<CellRef> cells() {
        Stream<String> keys = TOLD.stream().filter(key -> totals.of(key).isKnown())
                .map(key -> ReferenceCells.totalKey(world.year(), stage, key));
        List<CellRef> cells = new ArrayList<>(keys.map(key -> world.reference().cells().of(ReferenceSheet.APBD, key)).distinct().toList());
        return cells.isEmpty() ? List.of(CellRef.ofSheet(ReferenceSheet.APBD.title())) : cells;
    }
}
