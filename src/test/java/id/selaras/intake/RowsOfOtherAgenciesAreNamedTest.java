package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsOfOtherAgenciesAreNamedTest {

    private static final Agency HEALTH = new Agency(new AgencyCode("1.02.0.00.0.00.01.0000"), "Dinas Kesehatan");
    private static final Agency SOCIAL = new Agency(new AgencyCode("1.06.0.00.0.00.01.0000"), "Dinas Sosial");
    private static final String HEADER = "| Kode | Sub Kegiatan | Indikator | Target 2026 | Pagu Indikatif\n";
    private static final String OWN = "| 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | Jumlah ibu | 3 Orang | 250000000\n";
    private static final String OTHER = "| 1.06.02.2.01.0001 | Rehabilitasi | Jumlah orang | 4 Orang | 100000000\n"
            + "| 1.06.02.2.01.0002 | Penjangkauan | Jumlah orang | 5 Orang | 90000000\n";

    private static Plan read(String drawing) {
        return PlanReader.read(List.of(SheetSketch.book(drawing)), new PlanRequest(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026,
                ColumnMapping.none(), List.of(HEALTH, SOCIAL), Map.of(), HEALTH)).plan();
    }

    @Test
    void aFileOfTheSendingAgencyAloneIsFine() {
        assertThat(StrangerRows.of(read("| Perangkat Daerah : Dinas Kesehatan\n" + HEADER + OWN), HEALTH)).isEmpty();
    }

    @Test
    void aFileThatDoesNotSayWhoseItIsBelongsToWhoeverItWasSentFor() {
        Plan plan = read(HEADER + OWN);
        assertThat(plan.agencies()).singleElement().satisfies(part -> assertThat(part.agency()).isEqualTo(HEALTH));
        assertThat(StrangerRows.of(plan, HEALTH)).isEmpty();
    }

    @Test
    void rowsOfAnotherAgencyAreSaidWithItsNameAndTheirNumbers() {
        Plan plan = read("| Perangkat Daerah : Dinas Kesehatan\n" + HEADER + OWN + "| Perangkat Daerah : Dinas Sosial\n" + OTHER);
        assertThat(StrangerRows.of(plan, HEALTH)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("BACA-PERANGKAT-DAERAH-LAIN");
            assertThat(problem.severity()).isEqualTo(Severity.BLOK);
            assertThat(problem.found()).contains("Dinas Sosial").contains("5, 6");
            assertThat(problem.suggestion().id()).contains("1.02.0.00.0.00.01.0000 Dinas Kesehatan");
        });
    }
}
