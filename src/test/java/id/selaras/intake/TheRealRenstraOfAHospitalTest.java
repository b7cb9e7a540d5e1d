package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Real rows of a hospital's Renstra, put under the headings such a table has: what it lacks is said, nothing is lost. */
class TheRealRenstraOfAHospitalTest {

    private static final Path FILE = Path.of(System.getProperty("selaras.shared", "../shared")).resolve("data/renstra_rsud_situbondo_2026_2030.csv");

    @Test
    void itsRowsAreReadWithFiveYearsEach() throws IOException {
        assumeTrue(Files.exists(FILE), "public data are not at hand");
        ARenstra sheet = new ARenstra().above("RSUD dr. Abdoer Rahem").column("kode", "Kode").column("nama", "Sub Kegiatan")
                .column("indikator", "Indikator Kinerja").column("satuan", "Satuan").years("Target Kinerja dan Kerangka Pendanaan",
                        "Tahun ke-%2$d (%1$d)", "Target", "Pagu (Rp)", 2026, 2030);
        long money = 0;
        List<String> lines = Files.readAllLines(FILE);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            sheet.row("kode", cells.get(2), "nama", cells.get(3), "indikator", cells.get(5), "satuan", cells.get(6));
            for (int year = 2026; year <= 2030; year++) {
                sheet.lastRow().put("t" + year, cells.get(7 + (year - 2026) * 2));
                sheet.lastRow().put("p" + year, cells.get(8 + (year - 2026) * 2));
            }
            sheet.lastRow().values().removeIf(""::equals);
            money += cells.get(16).isEmpty() ? 0 : Long.parseLong(cells.get(16));
        }
        PlanReading reading = PlanReader.read(List.of(sheet.book()), new PlanRequest(PlanStage.RENSTRA, PlanPhase.AKHIR, 2030,
                ColumnMapping.none(), List.of(), Map.of()));
        RowLedger ledger = reading.ledgers().get(0);
        assertThat(ledger.accounted()).isEqualTo(ledger.rows());
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("RENSTRA");
        assertThat(reading.problems().sorted()).as("rows without a code are said").extracting(Problem::code).containsOnly("BACA-KODE-KOSONG");
        List<SubActivity> subs = reading.plan().agencies().stream().map(AgencyPlan::subActivities).flatMap(List::stream).toList();
        assertThat(subs).hasSize(lines.size() - 1);
        assertThat(subs.stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus)).isEqualTo(Rupiah.of(money));
        assertThat(subs).allSatisfy(sub -> assertThat(sub.outputs().get(0).series().targets()).hasSize(5));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
