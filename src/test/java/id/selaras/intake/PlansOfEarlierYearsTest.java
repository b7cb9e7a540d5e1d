package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files to compare with are sorted by the year they say. */
class PlansOfEarlierYearsTest {

    private final Problems problems = new Problems();

    @Test
    void fourYearsInAnyOrderBecomeTheVersionTheYearBeforeAndTheOlderOnes() {
        Earlier earlier = read(of(2023), of(2026), of(2024), of(2025));
        assertThat(earlier.versionBefore().year()).isEqualTo(2026);
        assertThat(earlier.yearBefore().year()).isEqualTo(2025);
        assertThat(earlier.older()).extracting(Plan::year).containsExactly(2024, 2023);
        assertThat(problems.sorted()).extracting(Problem::code).doesNotContain("BACA-TAHUN-PEMBANDING");
    }

    @Test
    void aPlanOlderThanThreeYearsIsRefusedAndSaidSo() {
        Earlier earlier = read(of(2022));
        assertThat(earlier.yearBefore()).isNull();
        assertThat(earlier.older()).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("BACA-TAHUN-PEMBANDING");
            assertThat(problem.found()).isEqualTo("2022");
            assertThat(problem.expected()).startsWith("2023-2025");
        });
    }

    private Earlier read(WorkbookContent... books) {
        return EarlierPlans.read(List.of(books), PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN).of(2026), problems);
    }

    private static WorkbookContent of(int year) {
        return SheetSketch.book("""
                | RENCANA KERJA PERANGKAT DAERAH TAHUN %d
                | Dinas Kesehatan
                | Kode | Sub Kegiatan | Indikator | Target | Satuan | Pagu Indikatif
                | 1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah ibu hamil | 21500 | Orang | 600.000.000
                """.formatted(year));
    }
}
