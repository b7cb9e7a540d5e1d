package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class AWholeGovernmentIsReadQuicklyTest {

    private static final int ROWS = 10_000;

    private static SheetContent sheet(String name, List<String> headings, IntFunction<List<Object>> row) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(row(name, 1, new ArrayList<>(headings)));
        for (int at = 0; at < ROWS; at++) {
            rows.add(row(name, at + 2, row.apply(at)));
        }
        return new SheetContent(name, false, rows, List.of());
    }

    private static SheetRow row(String name, int number, List<Object> values) {
        List<SheetCell> cells = new ArrayList<>();
        for (Object value : values) {
            CellRef at = new CellRef(name, cells.size() + 1, number);
            cells.add(value instanceof Number count ? SheetCell.number(at, new BigDecimal(count.toString()))
                    : SheetCell.text(at, (String) value));
        }
        return new SheetRow(number, false, cells);
    }

    private static String code(int at) {
        return String.format(Locale.ROOT, "%d.%02d.02.2.%02d.%04d", 1 + at % 8, at / 8 % 40, at / 320 % 40, at);
    }

    static WorkbookContent large() {
        SheetContent nomenclature = sheet("Nomenklatur",
                List.of("Kode", "Nama", "Kinerja", "Indikator", "Satuan", "Mulai Tahun"),
                at -> List.of(code(at), "Penyediaan layanan nomor " + at, "Tersedianya layanan", "Jumlah layanan", "Dokumen", 2024));
        SheetContent renstra = sheet("Renstra",
                List.of("Kode SKPD", "Kode", "Nama", "Indikator", "Satuan", "Arah", "Kondisi Awal", "Target 2026", "Pagu 2026"),
                at -> List.of("1.02.2.14.0.00.01.0000", code(at), "Layanan " + at, "Jumlah layanan", "Dokumen", "naik", 10,
                        "12,5", "Rp 1.250." + (100 + at % 900) + ".000,00"));
        SheetContent regions = sheet("Wilayah", List.of("Kode", "Kecamatan", "Desa/Kelurahan", "Penduduk"),
                at -> List.of(3_500_000_000L + at, "Kecamatan " + at / 20, "Desa " + at, "4." + (100 + at % 900)));
        return new WorkbookContent("besar.xlsx", "0".repeat(64), List.of(nomenclature, renstra, regions));
    }

    @Test
    void thirtyThousandRowsAreAMatterOfSeconds() {
        WorkbookContent large = large();
        ReferenceReading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ReferenceReader.read(large));
        assertThat(reading.reference().orElseThrow().nomenclature().entries()).hasSize(ROWS);
        assertThat(reading.reference().orElseThrow().renstra()).hasSize(ROWS);
        assertThat(reading.reference().orElseThrow().regions()).hasSize(ROWS);
    }
}
