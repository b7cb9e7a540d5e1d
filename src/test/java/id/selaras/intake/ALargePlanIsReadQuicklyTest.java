package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ALargePlanIsReadQuicklyTest {

    private static final String[] HEADINGS = {"No", "Kode", "Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan", "Indikator",
        "Target Akhir Periode Renstra Opd", "Realisasi Capaian Renja Opd Tahun 2024", "Prakiraan Capaian Target Renja Opd Tahun 2025",
        "Target 2026", "Pagu Indikatif (Rp)", "Lokasi", "Sumber Dana", "Prioritas Nasional", "Prioritas Daerah", "Kelompok Sasaran",
        "Prakiraan Maju Target", "Prakiraan Maju Pagu", "Perangkat Daerah Penanggung Jawab", "Uraian Aktivitas", "Urgensi", "Catatan",
        "Penandaan", "Indikator yang Didukung", "Program Prioritas", "Kolom Bantu", "Kolom Lain"};

    @Test
    void sixThousandRowsOfTwentyFiveColumnsTakeNoTime() {
        WorkbookContent plan = plan(6_000);
        PlanRequest request = PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN);
        PlanReading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            PlanReading last = null;
            for (int run = 0; run < 2; run++) {
                last = PlanReader.read(List.of(plan), request);
            }
            return last;
        });
        assertThat(reading.plan().subActivities()).hasSize(6_000);
        assertThat(reading.problems().sorted()).isEmpty();
    }

    static WorkbookContent plan(int count) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(row(1, new String[] {"SKPD : Dinas Kesehatan"}));
        rows.add(row(2, HEADINGS));
        for (int at = 0; at < count; at++) {
            String code = String.format(Locale.ROOT, "1.02.%02d.2.%02d.%04d", at / 1000 + 2, at / 100 % 10 + 1, at % 100 + 1);
            rows.add(row(at + 3, new String[] {"" + (at + 1), code, "Pengelolaan Pelayanan Kesehatan " + at,
                "Jumlah orang yang dilayani " + at, "80 Orang", "70 Orang", "75 Orang", (at % 90 + 1) + " Orang",
                "1." + (100 + at % 900) + ".000,00", "Kecamatan Gempol, Desa " + at % 365, "Dana Transfer Umum-Dana Alokasi Umum",
                "Memperkuat pembangunan sumber daya manusia", "Pemerataan layanan dasar", "Masyarakat", "85 Orang", "1.200.000,00",
                "DINAS KESEHATAN", "Kunjungan rumah ke-" + at, "-", "-", "SPM", "IKU-01", "PP-03", "x", "y"}));
        }
        return new WorkbookContent("besar.xlsx", "0", List.of(new SheetContent("Renja", false, rows, List.of())));
    }

    private static SheetRow row(int number, String[] texts) {
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 1; column <= texts.length; column++) {
            cells.add(SheetCell.text(new CellRef("Renja", column, number), texts[column - 1]));
        }
        return new SheetRow(number, false, cells);
    }
}
