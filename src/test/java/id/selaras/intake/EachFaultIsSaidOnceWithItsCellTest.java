package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sound plan, and one change for each kind of problem; exactly that problem must come out, at that cell. */
class EachFaultIsSaidOnceWithItsCellTest {

    private static final String SOUND = """
            | PEMERINTAH KABUPATEN PASURUAN
            | Perangkat Daerah : Dinas Kesehatan
            | No | Kode | Urusan/ Program/ Kegiatan/ Sub Kegiatan | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Satuan
            | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
            | | 1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN | | | 350.000.000 | |
            | | 1.02.02.2.02 | Penyediaan Layanan Kesehatan | | | 350.000.000 | |
            | 1 | 1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah ibu hamil | 1200 | 250.000.000 | Gempol | Orang
            | 2 | 1.02.02.2.02.0002 | Pengelolaan Pelayanan Kesehatan Balita | Jumlah balita | 12 | 100.000.000 | Bangil | Orang
            | | | TOTAL | | | 350.000.000 | |
            """;

    record Fault(String name, String code, String where, List<WorkbookContent> books, PlanRequest request) {

        @Override
        public String toString() {
            return code + ": " + name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
            change("no header at all", "BACA-TANPA-KEPALA", null, "| No | Kode | Urusan/ Program/ Kegiatan/ Sub Kegiatan | Indikator "
                    + "| Target 2026 | Pagu Indikatif (Rp) | Lokasi | Satuan", "| a | b | c | d | e | f | g | h"),
            change("no code column", "BACA-TANPA-KODE", "Renja!3", "| No | Kode |", "| No | Tanda |"),
            change("no allocation column", "BACA-TANPA-KOLOM", "Renja!3", "Pagu Indikatif (Rp)", "Biasa"),
            change("no indicator column", "BACA-TANPA-KOLOM", "Renja!3", "| Indikator |", "| Biasa |"),
            change("two columns for the location", "BACA-KOLOM-GANDA", "Renja!I3", "| Lokasi | Satuan", "| Lokasi | Satuan | Lokasi Kegiatan"),
            change("a lone group without evidence", "BACA-ANGKA-RANCU", "Renja!E7", "| 1200 | 250.000.000 | Gempol | Orang",
                    "| 1.200 | 250.000.000 | Gempol | Ha"),
            change("an amount in words", "BACA-ANGKA", "Renja!F8", "| 100.000.000 | Bangil", "| Rp. 0,1 Miliar | Bangil"),
            change("a range for a target", "BACA-TARGET", "Renja!E8", "| 12 |", "| 10-12 orang |"),
            change("a compound target", "BACA-TARGET", "Renja!E8", "| 12 |", "| 2 Dokumen, 3 Laporan |"),
            change("amounts in millions", "BACA-SATUAN-UANG", "Renja!F3", "Pagu Indikatif (Rp)", "Pagu Indikatif (Rp juta)"),
            change("a negative allocation", "BACA-ANGKA-NEGATIF", "Renja!F8", "| 100.000.000 | Bangil", "| (100.000.000) | Bangil"),
            change("a target turned into a date", "BACA-TANGGAL", "Renja!E8", "| 12 |", "| @2026-12-10 |"),
            change("a formula without value", "BACA-RUMUS", "Renja!F8", "| 100.000.000 | Bangil", "| =SUM(F9:F12) | Bangil"),
            change("an error cell", "BACA-GALAT", "Renja!G8", "| Bangil |", "| !#REF! |"),
            change("a code turned into a date", "BACA-KODE-TANGGAL", "Renja!B5", "| 1.02.02 |", "| @2002-02-01 |"),
            change("a code stored as a number", "BACA-KODE-ANGKA", "Renja!B5", "| | 1.02.02 | PROGRAM", "| | #1.1 | BIDANG"),
            change("a full row without code", "BACA-KODE-KOSONG", "Renja!B8", "| 1.02.02.2.02.0002 |", "| |"),
            change("another code before the name", "BACA-KODE-BEDA", "Renja!C8", "| Pengelolaan Pelayanan Kesehatan Balita",
                    "| 1.02.02.2.02.0009 Pengelolaan Pelayanan Kesehatan Balita"),
            change("values without code or name after the total", "BACA-BARIS-LEPAS", "Renja!10", "| | | TOTAL | | | 350.000.000 | |",
                    "| | | TOTAL | | | 350.000.000 | |\n| | | | Jumlah balita | 9 | 5.000.000 | |"),
            change("more targets than indicators", "BACA-JUMLAH-BARIS", "Renja!E8", "| 12 |", "| 12\\n7 |"),
            change("more indicators than targets", "BACA-JUMLAH-BARIS", "Renja!E8", "| Jumlah balita |", "| Jumlah balita\\nPersentase balita |"),
            change("the same amount on a second row", "BACA-PAGU-BERULANG", "Renja!F8", "| | | TOTAL",
                    "| | | | Persentase balita | 90 | 100.000.000 | Bangil | %\n| | | TOTAL"),
            change("another unit beside the target", "BACA-SATUAN-BEDA", "Renja!E8", "| 12 |", "| 12 Dokumen |"),
            change("nothing below the header", "BACA-TANPA-BARIS", "Renja", SOUND.substring(SOUND.indexOf("| | 1.02.02 |")), ""),
            change("no year anywhere", "BACA-TAHUN-KOSONG", null, "Target 2026", "Target"),
            change("another year in the letterhead", "BACA-TAHUN-BEDA", null, "KABUPATEN PASURUAN", "KABUPATEN PASURUAN TAHUN ANGGARAN 2027"),
            change("no agency", "BACA-PERANGKAT-DAERAH", null, "| Perangkat Daerah : Dinas Kesehatan", "| Rencana Kerja"),
            change("a second header with other columns", "BACA-KEPALA-LAIN", "Renja!9", "| | | TOTAL | | | 350.000.000 | |", """
                    | Kode | Sub Kegiatan | Indikator | Target 2026 | Satuan | Pagu Indikatif | Lokasi
                    | 1.02.02.2.02.0003 | Pengelolaan Pelayanan Kesehatan Lansia | Jumlah lansia | 5 | Orang | 7.000.000 | Pandaan
                    """),
            change("a title that names no agency", "BACA-JUDUL", "Renja!A9", "| | | TOTAL", """
                    | Wilayah : Lampiran Kedua
                    | | 1.02.03 | PROGRAM PENINGKATAN KAPASITAS | | | 0 | |
                    | | | TOTAL"""),
            aReference(), unjudgedColumn(), mergedNames(), mergedAmount(), twinSheet(), yearAskedFor(), mappingSheet());
    }

    private static Fault change(String name, String code, String where, String sound, String broken) {
        assertThat(SOUND).contains(sound);
        return new Fault(name, code, where, List.of(SheetSketch.book(SOUND.replace(sound, broken))), plain());
    }

    private static Fault aReference() {
        return new Fault("a reference handed in as a plan", "BACA-BERKAS-ACUAN", null, List.of(SheetSketch.book("acuan.xlsx",
                SheetSketch.sheet("Perangkat Daerah", "| Kode | Nama\n"), SheetSketch.sheet("Indikator", "| Kode | Nama\n"),
                SheetSketch.sheet("Nomenklatur", SOUND))), plain());
    }

    private static Fault unjudgedColumn() {
        String sheet = SOUND.replace("| Lokasi | Satuan", "| Lokasi | Satuan | Target Akhir Periode Renstra")
                .replace("| Gempol | Orang", "| Gempol | Orang | 80 s.d. 90").replace("| Bangil | Orang", "| Bangil | Orang | 1.250 Ha");
        return new Fault("two unreadable cells of a column no rule reads", "BACA-KOLOM-TAK-DINILAI", "Renja!I7",
                List.of(SheetSketch.book(sheet)), plain());
    }

    private static Fault mergedNames() {
        SheetSketch sketch = SheetSketch.sheet("Renja", SOUND.replace("| 1.02.02.2.02.0002 |", "| |")).merge("B7:B8");
        return new Fault("a merged code over two names", "BACA-GABUNG-NAMA", "Renja!C8", List.of(SheetSketch.book("a.xlsx", sketch)), plain());
    }

    private static Fault mergedAmount() {
        SheetSketch sketch = SheetSketch.sheet("Renja", SOUND.replace("| 100.000.000 | Bangil", "| | Bangil")).merge("F7:F8");
        return new Fault("one amount over two sub-activities", "BACA-GABUNG-NILAI", "Renja!F7,Renja!F8",
                List.of(SheetSketch.book("a.xlsx", sketch)), plain());
    }

    private static Fault twinSheet() {
        return new Fault("the same plan on two sheets", "BACA-LEMBAR-GANDA", "Renja (2)", List.of(SheetSketch.book("a.xlsx",
                SheetSketch.sheet("Renja", SOUND), SheetSketch.sheet("Renja (2)", SOUND))), plain());
    }

    private static Fault yearAskedFor() {
        return new Fault("another year was asked for", "BACA-TAHUN-BEDA", null, List.of(SheetSketch.book(SOUND)), new PlanRequest(
                PlanStage.RENJA, PlanPhase.RANCANGAN, 2027, ColumnMapping.none(), List.of(), Map.of()));
    }

    private static Fault mappingSheet() {
        ColumnMapping mapping = ColumnMapping.parse("{\"*\": {\"sheet\": \"Lampiran\"}}", new Problems());
        return new Fault("the mapping names a missing sheet", "BACA-PEMETAAN", null, List.of(SheetSketch.book(SOUND)), new PlanRequest(
                PlanStage.RENJA, PlanPhase.RANCANGAN, null, mapping, List.of(), Map.of()));
    }

    private static PlanRequest plain() {
        return PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN);
    }

    @Test
    void theSoundPlanHasNoProblem() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(SOUND)), plain());
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().subActivities()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultGivesOneProblem(Fault fault) {
        PlanReading reading = PlanReader.read(fault.books, fault.request);
        List<Problem> problems = reading.problems().sorted();
        assertThat(problems).as(problems.toString()).extracting(Problem::code).containsOnly(fault.code);
        List<String> places = new ArrayList<>();
        problems.forEach(problem -> places.add(problem.where() == null ? null : problem.where().toString()));
        assertThat(places).containsExactly(fault.where == null ? new String[] {null} : fault.where.split(","));
        for (Problem problem : problems) {
            assertThat(problem.suggestion().id()).isNotBlank().doesNotContain("%s");
            assertThat(problem.suggestion().en()).isNotBlank().doesNotContain("%s");
        }
        for (RowLedger ledger : reading.ledgers()) {
            assertThat(ledger.accounted()).isEqualTo(ledger.rows());
        }
    }

    @Test
    void everyKindOfProblemHasItsFault() {
        Set<String> shown = new HashSet<>(EachRenstraFaultIsSaidOnceTest.codes());
        faults().forEach(fault -> shown.add(fault.code));
        for (Complaint complaint : Complaint.values()) {
            assertThat(shown).contains(complaint.at("a.xlsx", null, "", arguments()).code());
        }
    }

    @Test
    void onlyAPlanThatCannotBeReadAtAllIsBlocked() {
        List<String> blocking = faults().filter(fault -> PlanReader.read(fault.books, fault.request).problems().sorted().stream()
                .anyMatch(problem -> problem.severity() == Severity.BLOK)).map(fault -> fault.code).distinct().toList();
        assertThat(blocking).containsExactlyInAnyOrder("BACA-BERKAS-ACUAN", "BACA-TANPA-KEPALA", "BACA-TANPA-KODE", "BACA-TANPA-BARIS", "BACA-TAHUN-KOSONG");
    }

    private static Text[] arguments() {
        Text text = Text.of("", "");
        return new Text[] {text, text, text, text};
    }
}
