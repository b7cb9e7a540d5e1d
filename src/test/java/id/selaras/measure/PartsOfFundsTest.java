package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.ALLOCATION;
import static id.selaras.decision.DictionaryEntry.FIELD_CODE;
import static id.selaras.decision.DictionaryEntry.FUND_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each fund source pays of a sub-activity. */
class PartsOfFundsTest {

    private static final ReferenceLookup LOOKUP = new ChainWorld().lookup();

    @Test
    void linesOfOneSourceAreOnePartThatPointsToTheFirstOfThem() {
        List<MeasuredSubject> parts = parts(budget().line("5.1.02.01.01.0037", "Obat-obatan", "BOK", 60_000_000L)
                .line("5.1.02.04.01.0001", "Perjalanan Dinas Biasa", "DAU", 30_000_000L)
                .line("5.1.02.01.01.0052", "Makanan Rapat", "BOK", 10_000_000L).plan());
        assertThat(parts).extracting(part -> part.value(FUND_SOURCE).written() + " " + part.value(ALLOCATION).written())
                .containsExactly("BOK 70.000.000", "DAU 30.000.000");
        assertThat(parts.get(0).origin().rupiah()).isEqualTo(Rupiah.of(70_000_000));
        assertThat(parts.get(0).origin().cells().get(PlanColumn.FUND_SOURCE).row()).isEqualTo(12);
    }

    @Test
    void supportOfAnAgencyServesItsOwnField() {
        assertThat(parts(budget().line("5.1.02.01.01.0037", "Obat-obatan", "BOK", 60_000_000L).plan()).get(0).value(FIELD_CODE).written())
                .isEqualTo("1.02");
    }

    @Test
    void withoutAnySourceItIsSaidThatTheColumnIsMissing() {
        assertThat(parts(budget().line("5.1.02.01.01.0037", "Obat-obatan", 60_000_000L).plan())).singleElement()
                .satisfies(part -> assertThat(part.value(FUND_SOURCE)).isInstanceOf(Value.Missing.class));
    }

    private static ABudget budget() {
        return new ABudget().of("1.02.0.00.0.00.01.0000", "Dinas Kesehatan")
                .sub("X.XX.01.2.06.0001", "Penyediaan Komponen Listrik", "Jumlah paket", "1", "Paket", 100_000_000);
    }

    private static List<MeasuredSubject> parts(Plan plan) {
        return CaseMeasuring.measure(plan, plan.agencies().get(0), LOOKUP, "AGENCY").others().stream()
                .filter(subject -> subject.level() == SubjectLevel.FUND_PART).toList();
    }
}
