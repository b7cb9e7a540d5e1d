package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Table T-C.33 as a spreadsheet, in its ten columns and with columns of its own for each level. */
class TheOfficialTableTest {

    /** A kecamatan in the official ten columns. */
    private static final String TEN = """
            | Tabel T-C.33
            | Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2026 dan Prakiraan Maju Tahun 2027
            | Nama Perangkat Daerah : Kecamatan Gempol
            | Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Rencana Tahun 2026 | | | | Catatan Penting | Prakiraan Maju Rencana Tahun 2027 |
            | | | | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/ Pagu Indikatif (Rp) | Sumber Dana | | Target Capaian Kinerja | Kebutuhan Dana/ Pagu Indikatif (Rp)
            | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
            | 7 | UNSUR KEWILAYAHAN
            | 7.01 | KECAMATAN | | | | 480.000.000 | | | | 500.000.000
            | 7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Nilai SAKIP | | 80 Angka | 100.000.000 | | | 81 Angka | 110.000.000
            | 7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | Persentase dokumen tepat waktu | | 100 % | 100.000.000 | | | 100 % | 110.000.000
            | 7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan | Jumlah dokumen perencanaan | Kecamatan Gempol | 6 Dokumen | 100.000.000 | DAU | - | 6 Dokumen | 110.000.000
            | 7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | Persentase desa aktif | | 90 % | 380.000.000 | | | 92 % | 390.000.000
            | 7.01.03.2.01 | Koordinasi Kegiatan Pemberdayaan Desa | Jumlah desa yang dikoordinasi | | 15 Desa | 380.000.000 | | | 15 Desa | 390.000.000
            | 7.01.03.2.01.0001 | Peningkatan Partisipasi Masyarakat dalam Musrenbang | Jumlah lembaga kemasyarakatan | 15 desa | 30 Lembaga | 180.000.000 | DAU | usulan Musrenbang | 30 Lembaga | 185.000.000
            | 7.01.03.2.01.0003 | Peningkatan Efektivitas Pemberdayaan Masyarakat | Jumlah laporan | 15 desa | 12 Laporan | 200.000.000 | DAU | | 12 Laporan | 205.000.000
            | TOTAL | | | | | 480.000.000 | | | | 500.000.000
            | Gempol, 12 Maret 2026
            | Camat Gempol
            """;
    /** A header of four rows; every level has an indicator and a target of its own. */
    private static final String LEVELS = """
            | RENCANA PROGRAM DAN KEGIATAN TAHUN 2026
            | Kecamatan Gempol
            | Kode | Urusan/ Bidang Urusan Pemerintahan Daerah dan Program/ Kegiatan | Indikator Kinerja | | | Rencana Tahun 2026 | | | | | | | Catatan Penting | Prakiraan Maju Rencana Tahun 2027 | |
            | | | Capaian Program | Keluaran Sub Kegiatan | Hasil Kegiatan | Lokasi Output Kegiatan | Target Capaian Kinerja | | | | Pagu Indikatif (Rp.) | Sumber Dana | | Target Capaian Kinerja | | Kebutuhan Dana/Pagu Indikatif (Rp.)
            | | | | | | | Program | Keluaran Sub Kegiatan | | Hasil Kegiatan | | | | Tolok Ukur | Target |
            | | | | | | | | Tolok Ukur | Target | | | | | | |
            | 7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA | Persentase desa aktif | | | | 90 % | | | | 380.000.000 | | | | | 390.000.000
            | 7.01.03.2.01 | Koordinasi Pemberdayaan Desa | | | Jumlah desa terkoordinasi | | | | | 15 Desa | 380.000.000 | | | | | 390.000.000
            | 7.01.03.2.01.0001 | Peningkatan Partisipasi Masyarakat | | Jumlah lembaga | | 15 desa | | Jumlah lembaga | 30 Lembaga | | 180.000.000 | DAU | penting | Jumlah lembaga | 31 Lembaga | 185.000.000
            | 7.01.03.2.01.0003 | Peningkatan Efektivitas Pemberdayaan | Persentase desa aktif | Jumlah laporan | | 15 desa | 90 % | Jumlah laporan | 12 Laporan | | 200.000.000 | DAU | | Jumlah laporan | 12 Laporan | 205.000.000
            | | TOTAL | | | | | | | | | 380.000.000 | | | | | 390.000.000
            """;

    private PlanReading reading;

    @AfterEach
    void everyRowIsAccountedFor() {
        assertThat(reading.ledgers()).isNotEmpty().allSatisfy(ledger -> assertThat(ledger.accounted()).isEqualTo(ledger.rows()));
    }

    private AgencyPlan read(WorkbookContent book) {
        reading = PlanReader.read(List.of(book), PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN));
        return reading.plan().agencies().get(0);
    }

    private static WorkbookContent levels() {
        return SheetSketch.book("t-c-33.xlsx", SheetSketch.sheet("TC33", LEVELS).merge("A3:A6").merge("B3:B6").merge("C3:E3")
                .merge("C4:C6").merge("D4:D6").merge("E4:E6").merge("F3:L3").merge("F4:F6").merge("G4:J4").merge("G5:G6").merge("H5:I5")
                .merge("J5:J6").merge("K4:K6").merge("L4:L6").merge("M3:M6").merge("N3:P3").merge("N4:O4").merge("N5:N6").merge("O5:O6")
                .merge("P4:P6"));
    }

    private List<String> problems() {
        return reading.problems().sorted().stream().map(Problem::code).toList();
    }

    @Test
    void theTenColumnsOfAKecamatanAreRead() {
        AgencyPlan agency = read(SheetSketch.book(TEN));
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("T-C.33");
        assertThat(reading.plan().year()).isEqualTo(2026);
        assertThat(agency.agency().name()).isEqualTo("Kecamatan Gempol");
        assertThat(agency.uppers()).hasSize(6);
        assertThat(agency.subActivities()).hasSize(3);
        assertThat(agency.total().allocation().value()).isEqualTo(Rupiah.of(480_000_000));
        SubActivity sub = agency.subActivities().get(1);
        assertThat(sub.text(PlanColumn.NOTE).value()).isEqualTo("usulan Musrenbang");
        assertThat(sub.text(PlanColumn.LOCATION).value()).isEqualTo("15 desa");
        assertThat(sub.nextAllocation().value()).isEqualTo(Rupiah.of(185_000_000));
        assertThat(sub.outputs().get(0).target().value()).isEqualByComparingTo("30");
        assertThat(sub.outputs().get(0).unit().value()).isEqualTo("Lembaga");
        assertThat(reading.ledgers().get(0).of(RowKind.SKIPPED)).isEqualTo(2);
    }

    @Test
    void eachLevelHasTheIndicatorAndTargetOfItsOwnColumns() {
        AgencyPlan agency = read(levels());
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("T-C.33");
        assertThat(agency.uppers()).extracting(upper -> told(upper.outputs()))
                .containsExactly(List.of("Persentase desa aktif 90 %"), List.of("Jumlah desa terkoordinasi 15 Desa"));
        assertThat(agency.subActivities()).extracting(sub -> told(sub.outputs()))
                .containsExactly(List.of("Jumlah lembaga 30 Lembaga"), List.of("Jumlah laporan 12 Laporan"));
        assertThat(agency.subActivities().get(0).outputs().get(0).nextTarget().value()).isEqualByComparingTo("31");
        assertThat(agency.subActivities().get(0).text(PlanColumn.FUND_SOURCE).value()).isEqualTo("DAU");
        assertThat(agency.subActivities().get(0).allocation().value()).isEqualTo(Rupiah.of(180_000_000));
    }

    @Test
    void whatStandsInTheColumnOfAnotherLevelIsNamedAsUnread() {
        read(levels());
        assertThat(reading.plan().files().get(0).notes()).extracting(Text::id)
                .anyMatch(note -> note.contains("baris 10 (1): indikator atau target di kolom tingkat lain tidak dibaca"));
    }

    private static List<String> told(List<Output> outputs) {
        return outputs.stream().map(output -> output.indicator().value() + " " + output.target().value().toPlainString() + " "
                + output.unit().value()).toList();
    }
}
