package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound Renstra with one thing broken gives exactly the problem of that thing, at its cell. */
class EachRenstraFaultIsSaidOnceTest {

    private static final String SOUND = """
            | Renstra Dinas Kesehatan Tahun 2025-2029
            | Perangkat Daerah : Dinas Kesehatan
            | Kode | Program/ Kegiatan/ Sub Kegiatan | Indikator | Kondisi Awal | Tahun 2025 | | Tahun 2026 | | Tahun 2027 | | Kondisi Akhir
            | | | | | Target | Pagu | Target | Pagu | Target | Pagu | Target
            | 1.02.02 | PROGRAM UPAYA KESEHATAN | Persentase balita sehat | 70 % | 75 % | 300.000.000 | 80 % | 350.000.000 | 85 % | 400.000.000 | 85 %
            | 1.02.02.2.02 | Penyediaan Layanan Kesehatan | Persentase layanan | 60 % | 70 % | 300.000.000 | 80 % | 350.000.000 | 90 % | 400.000.000 | 90 %
            | 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | Jumlah ibu hamil | 90 Orang | 100 Orang | 200.000.000 | 110 Orang | 250.000.000 | 120 Orang | 300.000.000 | 120 Orang
            | 1.02.02.2.02.0002 | Pelayanan Balita | Jumlah balita | 9 Orang | 10 Orang | 100.000.000 | 11 Orang | 100.000.000 | 12 Orang | 100.000.000 | 12 Orang
            """;
    private static final String COUNTED = SOUND.replace("Tahun 2025 |", "Tahun ke-1 |").replace("Tahun 2026 |", "Tahun ke-2 |")
            .replace("Tahun 2027 |", "Tahun ke-3 |");
    private static final String RENJA = """
            | Perangkat Daerah : Dinas Kesehatan
            | Kode | Sub Kegiatan | Indikator | Target 2026 | Satuan | Pagu Indikatif 2026 | Lokasi
            | 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | Jumlah ibu hamil | 12 | Orang | 250.000.000 | Gempol
            """;

    record Fault(String name, String code, String where, WorkbookContent book, PlanRequest request) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                change("a unit that changes from year to year", "BACA-SATUAN-BERGANTI", "Renja!I8", "| 12 Orang | 100", "| 12 Jenis | 100"),
                change("two headings for one year", "BACA-TAHUN-GANDA", "Renja!I4,Renja!J4", "| Tahun 2027", "| Tahun 2026"),
                change("a target without a year", "BACA-KOLOM-TANPA-TAHUN", "Renja!L4", "| Kondisi Akhir\n", "| Kondisi Akhir | Target\n"),
                change("a year without a column", "BACA-TAHUN-HILANG", "Renja!G4,Renja!H4", "| Tahun 2027", "| Tahun 2028"),
                change("text in money", "BACA-ANGKA", "Renja!J7", "300.000.000 | 120", "tiga ratus juta | 120"),
                change("a scale word in money", "BACA-ANGKA", "Renja!F8", "| 100.000.000 | 11", "| 100 juta | 11"),
                change("money in thousands in one heading", "BACA-SATUAN-UANG", "Renja!H4", "| Target | Pagu | Target | Pagu | Target | Pagu",
                        "| Target | Pagu | Target | Pagu (Rp 000) | Target | Pagu"),
                change("a target that is no number", "BACA-TARGET", "Renja!E7", "| 100 Orang |", "| cukup |"),
                change("a baseline that is no number", "BACA-TARGET", "Renja!D8", "| 9 Orang | 10", "| sembilan | 10"),
                change("an end of period that is no number", "BACA-TARGET", "Renja!K8", "100.000.000 | 12 Orang\n", "100.000.000 | baik\n"),
                change("an error cell in a later year", "BACA-GALAT", "Renja!I7", "| 120 Orang | 300", "| !#REF! | 300"),
                change("more targets than indicators in a later year", "BACA-JUMLAH-BARIS", "Renja!D8,Renja!E8,Renja!G8,Renja!K8",
                        "| 12 Orang | 100", "| 12 Orang\\n3 Orang | 100"),
                mergedMoney(),
                new Fault("years that are only counted, without a period", "BACA-TAHUN-KE", "Renja!4",
                        SheetSketch.book(COUNTED.replace(" Tahun 2025-2029", "")), renstra(2026)),
                new Fault("a period of another length than the years counted", "BACA-TAHUN-KE", "Renja!4",
                        SheetSketch.book(COUNTED), renstra(2026)),
                new Fault("a year outside the document", "BACA-TAHUN-LUAR", "Renja!4", SheetSketch.book(SOUND), renstra(2031)),
                new Fault("a Renstra handed in as a Renja", "BACA-BERKAS-RENSTRA", "Renja!4", SheetSketch.book(SOUND),
                        PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN)),
                new Fault("a Renja handed in as a Renstra", "BACA-BUKAN-RENSTRA", "Renja!2", SheetSketch.book(RENJA), renstra(2026)));
    }

    private static Fault change(String name, String code, String where, String sound, String broken) {
        assertThat(SOUND).contains(sound);
        return new Fault(name, code, where, SheetSketch.book(SOUND.replace(sound, broken)), renstra(2025));
    }

    private static Fault mergedMoney() {
        String sheet = SOUND.replace("| 12 Orang | 100.000.000", "| 12 Orang |");
        return new Fault("one amount over two sub-activities in a later year", "BACA-GABUNG-NILAI", "Renja!J7,Renja!J8",
                SheetSketch.book("renja.xlsx", SheetSketch.sheet("Renja", sheet).merge("J7:J8")), renstra(2025));
    }

    private static PlanRequest renstra(Integer year) {
        return new PlanRequest(PlanStage.RENSTRA, PlanPhase.RANCANGAN, year, ColumnMapping.none(), List.of(), Map.of());
    }

    /** The kinds of problem shown here. */
    static Set<String> codes() {
        return faults().map(Fault::code).collect(Collectors.toSet());
    }

    @Test
    void theSoundRenstraHasNoProblem() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(SOUND)), renstra(2026));
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().subActivities()).hasSize(2);
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("RENSTRA");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultGivesItsProblemAlone(Fault fault) {
        PlanReading reading = PlanReader.read(List.of(fault.book), fault.request);
        List<Problem> problems = reading.problems().sorted();
        assertThat(problems).as(problems.toString()).extracting(Problem::code).containsOnly(fault.code);
        assertThat(problems).extracting(problem -> problem.where().toString()).containsExactly(fault.where.split(","));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.suggestion().id()).isNotBlank().doesNotContain("%s");
            assertThat(problem.suggestion().en()).isNotBlank().doesNotContain("%s");
        });
        assertThat(reading.ledgers()).allSatisfy(ledger -> assertThat(ledger.accounted()).isEqualTo(ledger.rows()));
    }

    @Test
    void onlyADocumentThatCannotBeReadAsWhatItWasHandedInForIsBlocked() {
        assertThat(faults().filter(fault -> PlanReader.read(List.of(fault.book), fault.request).problems().sorted().stream()
                .anyMatch(problem -> problem.severity() == Severity.BLOK)).map(Fault::code).distinct())
                .containsExactlyInAnyOrder("BACA-TAHUN-KE", "BACA-BERKAS-RENSTRA", "BACA-BUKAN-RENSTRA");
    }

    @Test
    void theWayOutOfAWrongKindOfDocumentIsNamed() {
        for (Fault fault : faults().filter(one -> one.code.equals("BACA-BERKAS-RENSTRA") || one.code.equals("BACA-BUKAN-RENSTRA")).toList()) {
            PlanReading reading = PlanReader.read(List.of(fault.book), fault.request);
            assertThat(reading.plan().agencies()).isEmpty();
            assertThat(reading.problems().sorted().get(0).suggestion().id()).contains("--stage RENSTRA");
        }
    }
}
