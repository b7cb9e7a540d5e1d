package id.selaras.overlap.pair;

import static id.selaras.overlap.PlannedWork.GRATI;
import static id.selaras.overlap.PlannedWork.HEALTH;
import static id.selaras.overlap.PlannedWork.LEKOK;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.overlap.PlannedWork;
import id.selaras.overlap.row.RowFacts;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheDutyOfKecamatanOfficesTest {

    private static final Agency NGULING = new Agency(new AgencyCode("7.01.0.00.0.00.25.0000"), "Kecamatan Nguling");

    @Test
    void whatThreeOfficesDoIsTheirDuty() {
        List<RowFacts> rows = work().row(NGULING, "Pembinaan administrasi desa", "Kecamatan Nguling", "Perangkat desa").facts();
        OfficeDuties duties = new OfficeDuties(rows);
        assertThat(rows).extracting(duties::hold).containsExactly(false, true, true, true);
    }

    @Test
    void whatTwoOfficesDoMayBeChance() {
        List<RowFacts> rows = work().facts();
        assertThat(rows).extracting(new OfficeDuties(rows)::hold).containsOnly(false);
    }

    private static PlannedWork work() {
        return new PlannedWork().row(HEALTH, "Pembinaan administrasi desa", "Seluruh kecamatan", "Perangkat desa")
                .row(LEKOK, "Pembinaan administrasi desa", "Kecamatan Lekok", "Perangkat desa")
                .row(GRATI, "Pembinaan administrasi desa", "Kecamatan Grati", "Perangkat desa");
    }
}
