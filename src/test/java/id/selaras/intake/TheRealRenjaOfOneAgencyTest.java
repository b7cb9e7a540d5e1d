package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The SIPD-RI matrix of Penajam Paser Utara 2024, compared with the same plan as a table. */
class TheRealRenjaOfOneAgencyTest {

    private static PlanReading reading;
    private static Map<String, Map<String, String>> expected;

    @BeforeAll
    static void read() throws IOException {
        Path data = Path.of(System.getProperty("selaras.shared", "../shared")).resolve("data");
        Path matrix = data.resolve("contoh_renja_format_sipdri_ppu_2024.xlsx");
        assumeTrue(Files.exists(matrix), "shared data are not at hand");
        reading = PlanReader.read(List.of(PoiLoader.load(matrix)), PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN));
        expected = table(data.resolve("renja_bapelitbang_penajam_paser_utara_2024.csv"));
    }

    @Test
    void everySubActivityIsReadWithItsMoneyTargetAndUnit() {
        assertThat(reading.problems().sorted()).isEmpty();
        List<SubActivity> read = reading.plan().subActivities().toList();
        assertThat(read).hasSize(45);
        for (SubActivity sub : read) {
            Map<String, String> row = expected.get(sub.nomenclature().text());
            assertThat(row).as(sub.id()).isNotNull();
            assertThat(sub.allocation().value()).as(sub.id()).isEqualTo(rupiah(row.get("pagu_rkpd")));
            assertThat(sub.nextAllocation().value()).as(sub.id()).isEqualTo(rupiah(row.get("pagu_2025")));
            assertThat(sub.name().value()).isEqualTo(row.get("nama_sub_kegiatan"));
            Output output = sub.outputs().get(0);
            assertThat(sub.outputs()).hasSize(1);
            assertThat(output.indicator().value()).isEqualTo(row.get("indikator"));
            assertThat(output.target().value()).as(sub.id()).isEqualByComparingTo(row.get("target"));
            assertThat(output.unit().value()).isEqualTo(row.get("satuan"));
            assertThat(sub.text(PlanColumn.FUND_SOURCE).value()).isEqualTo(row.get("sumber_dana"));
            assertThat(sub.program().code().value()).isEqualTo(row.get("kode_program"));
            assertThat(sub.activity().code().value()).isEqualTo(row.get("kode_kegiatan"));
        }
    }

    @Test
    void theUpperRowsAndTheTotalAreReadWithTheirOwnSums() {
        AgencyPlan agency = reading.plan().agencies().get(0);
        assertThat(reading.plan().agencies()).hasSize(1);
        assertThat(agency.agency().name()).isEqualTo("BADAN PERENCANAAN, PENELITIAN DAN PENGEMBANGAN");
        assertThat(agency.uppers()).hasSize(22);
        assertThat(agency.uppers().stream().map(upper -> upper.level()).distinct())
                .containsExactly(CodeLevel.AFFAIR, CodeLevel.FIELD, CodeLevel.PROGRAM, CodeLevel.ACTIVITY);
        assertThat(agency.uppers().get(0).allocation().value()).isEqualTo(Rupiah.of(17_830_385_362L));
        assertThat(agency.total().allocation().value()).isEqualTo(Rupiah.of(17_830_385_362L));
        assertThat(agency.allocation()).isEqualTo(Rupiah.of(17_830_385_362L));
    }

    @Test
    void whatWasUnderstoodIsSaidAndEveryRowIsAccountedFor() {
        assertThat(reading.plan().year()).isEqualTo(2024);
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("SIPD-RENJA");
        assertThat(reading.plan().files().get(0).headerRow()).isEqualTo(7);
        assertThat(reading.plan().files().get(0).columns()).hasSize(17);
        RowLedger ledger = reading.ledgers().get(0);
        assertThat(ledger.accounted()).isEqualTo(ledger.rows()).isEqualTo(75);
        assertThat(ledger.of(RowKind.SUB_ACTIVITY)).isEqualTo(45);
        assertThat(ledger.of(RowKind.SKIPPED)).isZero();
        assertThat(ledger.of(RowKind.TOTAL)).isEqualTo(1);
    }

    private static Rupiah rupiah(String plain) {
        return new Rupiah(new BigDecimal(plain));
    }

    private static Map<String, Map<String, String>> table(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        List<String> head = cells(lines.get(0));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < head.size(); at++) {
                row.put(head.get(at), cells.get(at));
            }
            rows.put(row.get("kode_sub_kegiatan"), row);
        }
        return rows;
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
