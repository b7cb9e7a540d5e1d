package id.selaras.overlap.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.measure.ABudget;
import id.selaras.measure.PlanSpending;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problems;
import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.rulebook.LoadedTables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a merge may save is taken from the budget lines of those who would no longer organise. */
class SupportSharesTest {

    private final Plan plan = new ABudget().of("1.02.0.00.0.00.01.0000", "Dinas Kesehatan")
            .sub("1.02.02.2.02.0001", "Pelayanan Ibu Hamil", "Jumlah ibu hamil", "21500", "Orang", 300_000_000)
            .line("5.1.02.04.01.0001", "Perjalanan Dinas Biasa", 60_000_000L)
            .line("5.1.02.01.01.0052", "Makanan dan Minuman Rapat", 15_000_000L)
            .line("5.1.02.01.01.0037", "Obat-obatan", 225_000_000L)
            .sub("1.02.02.2.02.0002", "Pelayanan Ibu Bersalin", "Jumlah ibu bersalin", "20000", "Orang", 100_000_000)
            .plan();

    @Test
    void travelAndMealsAreTheSupportOfARow() {
        assertThat(shares().of(row(0))).hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.25"));
    }

    @Test
    void aRowWithoutLinesIsNotGuessed() {
        assertThat(shares().of(row(1))).isEmpty();
        assertThat(SupportShares.of(PlanSpending.NONE).of(row(0))).isEmpty();
    }

    private SubActivity row(int at) {
        return plan.agencies().get(0).subActivities().get(at);
    }

    private SupportShares shares() {
        Reference reference = new Reference(new Government("Kabupaten Pasuruan", "35.14", "WIB", 2025, 2029, "", false), Set.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Nomenclature.NONE, List.of(), Map.of());
        return SupportShares.of(PlanSpending.of(plan, LoadedTables.load(null, new Problems()).rules(),
                new ReferenceLookup(reference, 2026, PlanStage.RKA), "AGENCY"));
    }
}
