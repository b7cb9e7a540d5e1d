package id.selaras.measure;

import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** The totals of one year's budget at one stage: as sheet APBD states them, spending else as all plans together have it. */
final class BudgetTotals {

    private final Reference reference;
    private final int year;
    private final PlanStage stage;
    private final List<SubActivity> rows;
    private final List<String> absent;

    /** @param absent names of agencies whose plan of that year is not at hand */
    BudgetTotals(Reference reference, int year, PlanStage stage, List<SubActivity> rows, List<String> absent) {
        this.reference = reference;
        this.year = year;
        this.stage = stage;
        this.rows = rows;
        this.absent = absent;
    }

    /** @param key a word of sheet APBD */
    Figure of(String key) {
        return reference.spending().total(year, stage, key).map(total -> Figure.of(total, "lembar APBD tahap " + stage))
                .orElseGet(() -> Figure.unknown(!reference.has(ReferenceSheet.APBD) ? MissingInputs.sheet(ReferenceSheet.APBD)
                        : MissingInputs.because("lembar APBD tidak memuat " + key + " tahun " + year + " tahap " + stage,
                        "the sheet APBD has no " + key + " of " + year + " at stage " + stage)));
    }

    Figure spending() {
        Figure stated = of("BELANJA");
        if (stated.isKnown()) {
            return stated;
        }
        if (!reference.has(ReferenceSheet.PERANGKAT_DAERAH)) {
            return stated;
        }
        if (rows.isEmpty() || !absent.isEmpty()) {
            Text open = rows.isEmpty() ? Text.of("rencana tahun " + year + " tidak disertakan", "no plan of " + year + " was given")
                    : Text.of("belum ada rencana dari: " + Awaited.shortened(absent), "there is no plan yet from: " + Awaited.shortened(absent));
            return Figure.unknown(MissingInputs.because(
                    "total belanja tidak diketahui: " + stated.missing().reason().id() + ", dan " + open.id(),
                    "total spending is not known: " + stated.missing().reason().en() + ", and " + open.en()));
        }
        return sum(rows, "pagu semua perangkat daerah");
    }

    /** Net financing as stated, else what comes in less what goes out. */
    Figure financing() {
        Figure stated = of("PEMBIAYAAN NETO");
        Figure parts = of("PENERIMAAN PEMBIAYAAN").less(of("PENGELUARAN PEMBIAYAAN"));
        return stated.isKnown() || !parts.isKnown() ? stated : parts;
    }

    /** Taxes and levies of the region: as collected the year before, else as planned. */
    Figure taxes() {
        BudgetTotals collected = new BudgetTotals(reference, year - 1, PlanStage.REAL, List.of(), List.of());
        Figure before = collected.plus("PAJAK DAERAH", "RETRIBUSI DAERAH");
        return before.isKnown() ? before : plus("PAJAK DAERAH", "RETRIBUSI DAERAH");
    }

    private Figure plus(String one, String other) {
        Figure first = of(one);
        Figure second = of(other);
        return !first.isKnown() ? first : !second.isKnown() ? second
                : Figure.of(first.amount().plus(second.amount()), first.origin() + " tahun " + year);
    }

    /** What rows have together; unknown as long as one amount is. */
    static Figure sum(List<SubActivity> rows, String origin) {
        Rupiah sum = ServingRows.sum(rows);
        return ServingRows.unknownMoney(rows) != null ? Figure.unknown(ServingRows.unknownMoney(rows)) : Figure.of(sum, origin);
    }
}
