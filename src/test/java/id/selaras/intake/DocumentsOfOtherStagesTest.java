package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of RKPD and KUA-PPAS, and how a document says which it is. */
class DocumentsOfOtherStagesTest {

    private static final String RKPD = """
            | PEMERINTAH KABUPATEN PASURUAN
            | RENCANA KERJA PEMERINTAH DAERAH (RKPD) TAHUN 2026
            | Kode | Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan | Indikator Kinerja | Target 2026 | Pagu Indikatif (Rp) | Perangkat Daerah Penanggung Jawab | Catatan
            | 1.02.0.00.0.00.01.0000 Dinas Kesehatan
            | 1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN | Angka kematian ibu | 70 Per 100.000 | 1.300.000.000 | Dinas Kesehatan
            | 1.02.02.2.02 | Penyediaan Layanan Kesehatan | | | 1.300.000.000 | Dinas Kesehatan
            | 1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah ibu hamil | 21500 Orang | 600.000.000 | Dinas Kesehatan | Musrenbang
            | 1.02.02.2.02.0015 | Pengelolaan Gizi Masyarakat | Jumlah dokumen | 12 Dokumen | 700.000.000 | Dinas Kesehatan
            | 1.06.0.00.0.00.01.0000 Dinas Sosial
            | 1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | Persentase penerima | 80 % | 250.000.000 | Dinas Sosial
            | 1.06.05.2.02 | Pengelolaan Data Fakir Miskin | | | 250.000.000 | Dinas Sosial
            | 1.06.05.2.02.0001 | Pendataan Fakir Miskin | Jumlah orang | 5000 Orang | 250.000.000 | Dinas Sosial
            """;
    private static final String PPAS = """
            | PRIORITAS DAN PLAFON ANGGARAN SEMENTARA
            | TAHUN ANGGARAN 2026
            | No | SKPD | Kode | Program/Kegiatan/Sub Kegiatan | Indikator | Target | Plafon Anggaran Sementara (Rp) | Alasan Perubahan
            | 1 | Dinas Kesehatan | 1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah ibu hamil | 21500 Orang | 650.000.000 | Tambahan DAK
            | 2 | Dinas Kesehatan | 1.02.02.2.02.0015 | Pengelolaan Gizi Masyarakat | Jumlah dokumen | 12 Dokumen | 700.000.000 |
            | 3 | Dinas Sosial | 1.06.05.2.02.0001 | Pendataan Fakir Miskin | Jumlah orang | 5000 Orang | 250.000.000 |
            """;

    @Test
    void anRkpdOfSeveralAgenciesIsReadByItsSections() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(RKPD)), PlanRequest.of(PlanStage.RKPD, PlanPhase.AKHIR));
        assertThat(blocking(reading.problems())).isEmpty();
        assertThat(reading.plan().agencies()).extracting(AgencyPlan::allocation)
                .containsExactly(Rupiah.of(1_300_000_000), Rupiah.of(250_000_000));
        assertThat(reading.plan().agencies().get(0).subActivities().get(0).text(PlanColumn.NOTE).value()).isEqualTo("Musrenbang");
    }

    @Test
    void ceilingsAndReasonsOfAPpasAreReadByItsColumnOfAgencies() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(PPAS)), PlanRequest.of(PlanStage.KUA, PlanPhase.RANCANGAN));
        assertThat(blocking(reading.problems())).isEmpty();
        assertThat(reading.plan().agencies()).extracting(agency -> agency.agency().name()).containsExactly("Dinas Kesehatan", "Dinas Sosial");
        SubActivity first = reading.plan().agencies().get(0).subActivities().get(0);
        assertThat(first.allocation().value()).isEqualTo(Rupiah.of(650_000_000));
        assertThat(first.text(PlanColumn.NOTE).value()).isEqualTo("Tambahan DAK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Plafon Anggaran", "Plafon Sementara (Rp)", "Pagu Indikatif", "Jumlah", "Jumlah (Rp)", "Anggaran"})
    void theUsualHeadingsOfMoneyAreKnown(String heading) {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(PPAS.replace("Plafon Anggaran Sementara (Rp)", heading))),
                PlanRequest.of(PlanStage.KUA, PlanPhase.RANCANGAN));
        assertThat(reading.plan().agencies().get(1).allocation()).isEqualTo(Rupiah.of(250_000_000));
    }

    @ParameterizedTest
    @CsvSource({"RENCANA KERJA DAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH, RKA", "RKA - RINCIAN BELANJA SKPD, RKA",
        "DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2026, DPA", "RENCANA KERJA PEMERINTAH DAERAH TAHUN 2026, RKPD",
        "KEBIJAKAN UMUM ANGGARAN, KUA", "Prioritas dan Plafon Anggaran Sementara (PPAS), KUA",
        "RENCANA KERJA PERANGKAT DAERAH TAHUN 2026, RENJA", "Renja 2026 berpedoman pada RKPD 2026, RENJA",
        "LAMPIRAN PERATURAN BUPATI TENTANG PENJABARAN APBD, RKA", "Matriks program dan kegiatan,", "Perkakas RKAS sekolah,"})
    void aDocumentIsOfTheStageItsTitleNames(String title, PlanStage stage) {
        WorkbookContent book = SheetSketch.book("lampiran.xlsx", SheetSketch.sheet("Lembar1", "| " + title + PPAS.substring(PPAS.indexOf('\n'))));
        assertThat(DocumentStage.of(book)).isEqualTo(Optional.ofNullable(stage));
    }

    @Test
    void withoutATitleTheNameOfTheSheetCountsAndTheHeaderNever() {
        String table = "| No | Kode | Sub Kegiatan | Realisasi Renja Tahun Lalu | Target | Pagu RKPD\n"
                + "| 1 | 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | 10 | 20 Orang | 600.000.000\n";
        assertThat(DocumentStage.of(SheetSketch.book("a.xlsx", SheetSketch.sheet("DPA 2026", table)))).contains(PlanStage.DPA);
        assertThat(DocumentStage.of(SheetSketch.book("a.xlsx", SheetSketch.sheet("Lembar1", table)))).isEmpty();
    }

    @Test
    void columnsOfSeveralYearsAreARenstraWhateverTheTitleSays() {
        assertThat(DocumentStage.of(HealthRenstra.sound().book())).contains(PlanStage.RENSTRA);
    }

    @Test
    void aDocumentOfAnotherYearIsNotCompared() {
        Problems problems = new Problems();
        Map<PlanStage, Plan> read = OtherStages.read(Map.of(PlanStage.RKPD, List.of(SheetSketch.book(RKPD.replace("2026", "2025")))),
                PlanRequest.of(PlanStage.KUA, PlanPhase.RANCANGAN).of(2026), problems);
        assertThat(read).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("BACA-TAHUN-TAHAP");
    }

    private static List<Problem> blocking(Problems problems) {
        return problems.sorted().stream().filter(problem -> problem.severity() == Severity.BLOK).toList();
    }
}
