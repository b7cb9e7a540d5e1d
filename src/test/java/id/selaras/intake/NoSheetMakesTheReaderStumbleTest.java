package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoSheetMakesTheReaderStumbleTest {

    private static final PlanRequest REQUEST = PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN);
    private static final String[] HEADER = {"No", "Kode", "Sub Kegiatan", "Indikator", "Target 2026", "Pagu (Rp)", "Lokasi", "Satuan"};
    private static final PlanRequest RENSTRA = PlanRequest.of(PlanStage.RENSTRA, PlanPhase.RANCANGAN);
    private static final String[] RENSTRA_HEADER = {"Tujuan", "Sasaran", "Kode", "Sub Kegiatan", "Indikator", "Indikator Sasaran", "Kondisi Awal",
        "Target 2026", "Pagu 2026", "Target 2027", "Pagu 2027", "Target 2028", "Pagu 2028", "Target Akhir Renstra", "Satuan"};
    private static final String[] TEXTS = {"1.02", "1.02.02", "1.02.02.2.01", "1.02.02.2.01.0001", "X.XX.01.2.01.0001", "1,02", "-", "TOTAL",
        "Jumlah", "JUMLAH PROGRAM X", "SKPD : Dinas Kesehatan", "1.02.0.00.0.00.01.0000", "Dinas Sosial", "Jumlah orang\nJumlah balita",
        "12 Dokumen", "10-12", "1.234", "1.234.567,00", "Rp 5.000.000", "contoh", "NIP. 12", "Kepala Dinas X", "\n", "…", "Kode", "Target 2027",
        "Indikator", "Pagu (Rp)", "Sub Kegiatan", "Lokasi", "a\n\nb", "100%", "Tujuan 1: sehat",
        "Sasaran RPJMD: sejahtera", "Meningkatnya mutu", ".", ",", "(", "0", "1", "2", "3"};

    @Test
    void randomSheetsAreReadWithoutAnExceptionAndWithoutLosingARow() {
        readAtRandom(HEADER, REQUEST);
    }

    @Test
    void soAreRandomRenstraSheets() {
        readAtRandom(RENSTRA_HEADER, RENSTRA);
    }

    private static void readAtRandom(String[] header, PlanRequest request) {
        for (int seed = 0; seed < 400; seed++) {
            WorkbookContent book = random(header, new Random(seed));
            PlanReading reading = PlanReader.read(List.of(book), request);
            assertThat(reading.ledgers()).as("seed " + seed).isNotEmpty();
            for (RowLedger ledger : reading.ledgers()) {
                assertThat(ledger.accounted()).as("seed " + seed).isEqualTo(ledger.rows());
            }
            long subs = reading.ledgers().stream().mapToInt(ledger -> ledger.of(RowKind.SUB_ACTIVITY)).sum();
            assertThat(reading.plan().subActivities().count()).as("seed " + seed).isEqualTo(subs);
            PlanReading again = PlanReader.read(List.of(book), request);
            assertThat(again.plan()).as("seed " + seed).isEqualTo(reading.plan());
            assertThat(again.problems().sorted()).as("seed " + seed).isEqualTo(reading.problems().sorted());
        }
    }

    @Test
    void aStrayCellInTheLastColumnCostsNothing() {
        WorkbookContent plan = ALargePlanIsReadQuicklyTest.plan(2_000);
        SheetContent sheet = plan.sheets().get(0);
        List<SheetRow> rows = new ArrayList<>(sheet.rows());
        rows.add(new SheetRow(9_000, false, List.of(SheetCell.text(new CellRef("Renja", 16_384, 9_000), "x"))));
        List<MergedArea> merged = new ArrayList<>();
        for (int row = 10_000; row < 12_000; row++) {
            merged.add(new MergedArea(row, row, 1, 16_384));
        }
        PlanReading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> PlanReader.read(List.of(new WorkbookContent(
                "lebar.xlsx", "0", List.of(new SheetContent("Renja", false, rows, merged)))), REQUEST));
        assertThat(reading.plan().subActivities()).hasSize(2_000);
    }

    @Test
    void anEmptyWorkbookIsSaidSo() {
        PlanReading reading = PlanReader.read(List.of(new WorkbookContent("kosong.xlsx", "0", List.of())), REQUEST);
        assertThat(reading.problems().unusable()).isTrue();
        assertThat(reading.plan().subActivities()).isEmpty();
    }

    private static WorkbookContent random(String[] headings, Random random) {
        List<SheetRow> rows = new ArrayList<>();
        int header = 1 + random.nextInt(4);
        for (int number = 1; number <= header + 14; number++) {
            List<SheetCell> cells = new ArrayList<>();
            for (int column = 1; column <= headings.length; column++) {
                CellRef at = new CellRef("S", column, number);
                if (number == header) {
                    cells.add(SheetCell.text(at, headings[column - 1]));
                } else if (random.nextInt(3) > 0) {
                    cells.add(cell(at, random));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(number, random.nextInt(9) == 0, cells));
            }
        }
        List<MergedArea> merged = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            int row = header + 1 + random.nextInt(10);
            int column = 1 + random.nextInt(headings.length);
            merged.add(new MergedArea(row, row + random.nextInt(3), column, column + random.nextInt(2)));
        }
        return new WorkbookContent("acak.xlsx", "0", List.of(new SheetContent("S", false, rows, merged)));
    }

    private static SheetCell cell(CellRef at, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> SheetCell.number(at, BigDecimal.valueOf(random.nextInt(5_000), random.nextInt(3)));
            case 1 -> new SheetCell(at, SheetCell.Kind.DATE, "2026-02-01", null, LocalDate.of(2026, 2, 1), false, false);
            case 2 -> new SheetCell(at, SheetCell.Kind.ERROR, "#REF!", null, null, false, true);
            case 3 -> new SheetCell(at, SheetCell.Kind.NO_VALUE, "=A1", null, null, false, true);
            default -> SheetCell.text(at, TEXTS[random.nextInt(TEXTS.length)]);
        };
    }
}
