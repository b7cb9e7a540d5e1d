package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.GoalRow;
import id.selaras.plan.Output;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.Problem;
import id.selaras.problem.Text;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheRenstraMatrixTest {

    private static final String HEAD = """
            | Renstra Dinas Kesehatan Tahun 2025-2027
            | Perangkat Daerah : Dinas Kesehatan
            | Tujuan | Sasaran | Kode | Program/ Kegiatan/ Sub Kegiatan | Indikator | Kondisi Awal | Tahun 2025 | | Tahun 2026 | | Tahun 2027 |
            | | | | | | | Target | Rp | Target | Rp | Target | Rp
            """;

    private PlanReading reading;

    @AfterEach
    void everyRowIsAccountedFor() {
        assertThat(reading.ledgers()).isNotEmpty().allSatisfy(ledger -> assertThat(ledger.accounted()).isEqualTo(ledger.rows()));
    }

    private AgencyPlan read(WorkbookContent book, Integer year) {
        reading = PlanReader.read(List.of(book), new PlanRequest(PlanStage.RENSTRA, PlanPhase.RANCANGAN, year, ColumnMapping.none(),
                List.of(), Map.of()));
        return reading.plan().agencies().get(0);
    }

    private AgencyPlan readRows(String rows) {
        return read(SheetSketch.book(HEAD + rows), 2026);
    }

    private List<String> problems() {
        return reading.problems().sorted().stream().map(Problem::code).toList();
    }

    private List<String> notes() {
        return reading.plan().files().get(0).notes().stream().map(Text::id).toList();
    }

    @Test
    void aWholeRenstraIsReadWithItsGoalsProgrammesAndSubActivities() {
        AgencyPlan agency = read(HealthRenstra.sound().book(), 2026);
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().stage()).isEqualTo(PlanStage.RENSTRA);
        assertThat(reading.plan().year()).isEqualTo(2026);
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("RENSTRA");
        assertThat(agency.agency().name()).isEqualTo("Dinas Kesehatan");
        assertThat(agency.goals()).extracting(goal -> goal.kind() + " " + goal.text().value()).containsExactly(
                "TUJUAN Meningkatkan derajat kesehatan masyarakat", "SASARAN Menurunnya kematian ibu dan bayi",
                "SASARAN Meningkatnya mutu layanan kesehatan");
        assertThat(agency.goals()).extracting(goal -> goal.parent().value()).containsOnly("Meningkatnya derajat kesehatan masyarakat");
        assertThat(agency.subActivities()).hasSize(17);
        assertThat(agency.uppers()).hasSize(13);
        assertThat(agency.total().allocation().value()).isEqualTo(Rupiah.of(9_400_000_000L));
    }

    @Test
    void aRowHasTheYearAskedForAsItsOwnAndAllYearsAsItsSeries() {
        SubActivity sub = read(HealthRenstra.sound().book(), 2027).subActivities().get(0);
        Output output = sub.outputs().get(0);
        assertThat(sub.allocation().value()).isEqualTo(Rupiah.of(70_000_000));
        assertThat(sub.nextAllocation().value()).isEqualTo(Rupiah.of(80_000_000));
        assertThat(output.target().value()).isEqualByComparingTo("1475");
        assertThat(output.nextTarget().value()).isEqualByComparingTo("1580");
        assertThat(output.renstraTarget().value()).isEqualByComparingTo("1700");
        assertThat(output.unit().value()).isEqualTo("Dokumen");
        assertThat(output.series().baseline().value()).isEqualByComparingTo("1200");
        assertThat(output.series().targets().keySet()).containsExactly(2025, 2026, 2027, 2028, 2029);
        assertThat(output.series().targets().get(2029).at().toString()).isEqualTo("Renstra!Q16");
        assertThat(output.series().ceilings().get(2029).value()).isEqualTo(Rupiah.of(90_000_000));
        assertThat(output.series().ceilings().get(2029).at().toString()).isEqualTo("Renstra!R16");
    }

    @Test
    void withoutAYearTheFirstOfTheDocumentCounts() {
        AgencyPlan agency = read(HealthRenstra.sound().book(), null);
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().year()).isEqualTo(2025);
        assertThat(agency.subActivities().get(0).allocation().value()).isEqualTo(Rupiah.of(50_000_000));
    }

    @Test
    void aYearOutsideTheDocumentIsSaidAndTheFirstCounts() {
        read(HealthRenstra.sound().book(), 2031);
        assertThat(problems()).containsExactly("BACA-TAHUN-LUAR");
        assertThat(reading.plan().year()).isEqualTo(2025);
    }

    @Test
    void aFurtherIndicatorOfARowHasItsTargetsButNotTheMoneyOfTheFirst() {
        SubActivity sub = read(HealthRenstra.sound().book(), 2026).subActivities().stream()
                .filter(one -> one.code().value().endsWith("2.02.0015")).findFirst().orElseThrow();
        assertThat(sub.outputs()).hasSize(2);
        assertThat(sub.outputs().get(0).series().ceilings().get(2026).value()).isEqualTo(Rupiah.of(410_000_000));
        assertThat(sub.outputs().get(1).series().ceilings().get(2026).state()).isEqualTo(Field.State.EMPTY);
        assertThat(sub.outputs().get(1).series().baseline().state()).isEqualTo(Field.State.EMPTY);
        assertThat(sub.outputs().get(1).target().value()).isEqualByComparingTo("80");
        assertThat(sub.allocation().value()).isEqualTo(Rupiah.of(410_000_000));
    }

    @Test
    void severalIndicatorsInOneCellMeetTheirTargetsOfEachYear() {
        SubActivity sub = readRows("""
                | | | 1.02.02.2.02.0001 | Pelayanan | 1. Jumlah ibu\\n2. Jumlah kader | 5\\n6 | 10 Orang\\n20 Orang | 5.000.000 | 11 Orang\\n21 Orang | 6.000.000 | 12 Orang\\n22 Orang | 7.000.000
                """).subActivities().get(0);
        assertThat(problems()).isEmpty();
        assertThat(sub.outputs()).extracting(output -> output.indicator().value()).containsExactly("Jumlah ibu", "Jumlah kader");
        assertThat(sub.outputs()).extracting(output -> output.target().value().intValue()).containsExactly(11, 21);
        assertThat(sub.outputs()).extracting(output -> output.series().targets().get(2027).value().intValue()).containsExactly(12, 22);
        assertThat(sub.outputs()).extracting(output -> output.series().baseline().value().intValue()).containsExactly(5, 6);
    }

    @Test
    void moneyOnRowsWithoutAnIndicatorIsAddedUpInEveryYear() {
        SubActivity sub = readRows("""
                | | | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | 5 | 10 Orang | 5.000.000 | 11 Orang | 6.000.000 | 12 Orang | 7.000.000
                | | | | | | | | 1.000.000 | | 2.000.000 | | 3.000.000
                """).subActivities().get(0);
        assertThat(problems()).isEmpty();
        assertThat(sub.allocation().value()).isEqualTo(Rupiah.of(8_000_000));
        assertThat(sub.outputs()).singleElement().satisfies(output ->
                assertThat(output.series().ceilings().get(2027).value()).isEqualTo(Rupiah.of(10_000_000)));
    }

    @Test
    void aYearThatIsBlankIsEmptyAndTheRowIsStillRead() {
        SubActivity sub = readRows("| | | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | - | - | 0 | | | 12 Orang | 7.000.000").subActivities().get(0);
        assertThat(problems()).isEmpty();
        assertThat(sub.outputs().get(0).target().state()).isEqualTo(Field.State.EMPTY);
        assertThat(sub.outputs().get(0).unit().value()).isEqualTo("Orang");
        assertThat(sub.outputs().get(0).series().baseline().state()).isEqualTo(Field.State.EMPTY);
        assertThat(sub.outputs().get(0).series().targets().get(2025).state()).isEqualTo(Field.State.EMPTY);
        assertThat(sub.outputs().get(0).series().targets().get(2027).value()).isEqualByComparingTo("12");
        assertThat(sub.allocation().state()).isEqualTo(Field.State.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tahun ke-%d", "Tahun %d", "Tahun - %d", "Thn. %d"})
    void yearsThatAreOnlyCountedAreCountedFromTheStartOfThePeriod(String heading) {
        String sheet = HEAD.replace("Tahun 2025 |", heading.formatted(1) + " |").replace("Tahun 2026", heading.formatted(2))
                .replace("Tahun 2027", heading.formatted(3));
        AgencyPlan agency = read(SheetSketch.book(sheet + "| | | 1.02.02.2.02.0001 | Layanan | Jumlah ibu | 5 | 10 | 5 | 11 | 6 | 12 | 7"), 2026);
        assertThat(problems()).isEmpty();
        assertThat(agency.subActivities().get(0).outputs().get(0).target().value()).isEqualByComparingTo("11");
    }

    @Test
    void thePeriodOfTheReferenceServesWhereTheDocumentNamesNone() {
        String sheet = HEAD.replace(" Tahun 2025-2027", "").replace("Tahun 2025 |", "Tahun I |").replace("Tahun 2026", "Tahun II")
                .replace("Tahun 2027", "Tahun III") + "| | | 1.02.02.2.02.0001 | Layanan | Jumlah ibu | 5 | 10 | 5 | 11 | 6 | 12 | 7";
        reading = PlanReader.read(List.of(SheetSketch.book(sheet)), new PlanRequest(PlanStage.RENSTRA, PlanPhase.AKHIR, 2031,
                ColumnMapping.none(), List.of(), Map.of()).within(2030, 2032));
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().year()).isEqualTo(2031);
    }

    @Test
    void aYearWrittenBesideItsCountPlacesTheOthers() {
        String sheet = HEAD.replace(" Tahun 2025-2027", "").replace("Tahun 2025 |", "Tahun ke-1 (2025) |")
                .replace("Tahun 2026", "Tahun ke-2").replace("Tahun 2027", "Tahun ke-3");
        read(SheetSketch.book(sheet + "| | | 1.02.02.2.02.0001 | Layanan | Jumlah ibu | 5 | 10 | 5 | 11 | 6 | 12 | 7"), 2027);
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().year()).isEqualTo(2027);
    }

    @Test
    void goalsMergedDownBesideTheirProgrammesAreNamedOnce() {
        WorkbookContent book = SheetSketch.book("a.xlsx", SheetSketch.sheet("Renja", HEAD + """
                | Derajat kesehatan naik | Kematian ibu turun | 1.02.02 | PROGRAM UPAYA KESEHATAN | Persentase layanan | 1 | 2 % | 5 | 3 % | 6 | 4 % | 7
                | | | 1.02.02.2.02 | Layanan | Jumlah layanan | 1 | 2 | 5 | 3 | 6 | 4 | 7
                | | | 1.02.02.2.02.0001 | Layanan ibu | Jumlah ibu | 1 | 2 | 5 | 3 | 6 | 4 | 7
                """).merge("A5:A7").merge("B5:B7"));
        AgencyPlan agency = read(book, 2026);
        assertThat(problems()).isEmpty();
        assertThat(agency.goals()).extracting(goal -> goal.kind() + " " + goal.text().value())
                .containsExactly("TUJUAN Derajat kesehatan naik", "SASARAN Kematian ibu turun");
        assertThat(agency.goals()).allSatisfy(goal -> {
            assertThat(goal.outputs()).isEmpty();
            assertThat(goal.parent().state()).isEqualTo(Field.State.ABSENT);
        });
        assertThat(agency.uppers().get(0).outputs()).hasSize(1);
    }

    @Test
    void goalsBehindAWordAreReadAndSoIsTheObjectiveAboveThem() {
        AgencyPlan agency = readRows("""
                | | | | Sasaran RPJMD : Kesehatan masyarakat meningkat |
                | | | | Tujuan 1 : Derajat kesehatan naik | Usia harapan hidup | 70 | 71 | | 72 | | 73 |
                | | | | Sasaran : Kematian ibu turun | Angka kematian ibu | 90 | 80 | | 70 | | 60 |
                | | | | | Angka kematian bayi | 9 | 8 | | 7 | | 6 |
                | | | 1.02.02.2.02.0001 | Layanan ibu | Jumlah ibu | 1 | 2 | 5 | 3 | 6 | 4 | 7
                """);
        assertThat(problems()).isEmpty();
        assertThat(agency.goals()).extracting(goal -> goal.text().value()).containsExactly("Derajat kesehatan naik", "Kematian ibu turun");
        assertThat(agency.goals()).extracting(goal -> goal.parent().value()).containsOnly("Kesehatan masyarakat meningkat");
        assertThat(agency.goals()).extracting(goal -> goal.outputs().size()).containsExactly(1, 2);
        assertThat(agency.goals().get(1).outputs().get(1).series().targets().get(2027).value()).isEqualByComparingTo("6");
    }

    @Test
    void aGoalWithoutAParentHasAnEmptyOne() {
        ARenstra sheet = HealthRenstra.sound();
        GoalRow goal = read(without(sheet, "rpjmd").book(), 2026).goals().get(0);
        assertThat(problems()).isEmpty();
        assertThat(goal.parent().state()).isEqualTo(Field.State.EMPTY);
        assertThat(goal.parent().at().column()).isEqualTo(1);
    }

    private static ARenstra without(ARenstra sheet, String key) {
        sheet.clear(key);
        return sheet;
    }

    @Test
    void aRenstraThatEndsAtItsActivitiesIsRead() {
        AgencyPlan agency = readRows("""
                | Derajat kesehatan naik | | | | Usia harapan hidup | 70 | 71 | | 72 | | 73 |
                | | | 1.02.02 | PROGRAM UPAYA KESEHATAN | Persentase layanan | 1 | 2 % | 5 | 3 % | 6 | 4 % | 7
                | | | 1.02.02.2.02 | Layanan | Jumlah layanan | 1 | 2 | 5 | 3 | 6 | 4 | 7
                | Mengetahui,
                | Kepala Dinas Kesehatan
                | dr. Sri Wahyuni
                """);
        assertThat(problems()).isEmpty();
        assertThat(agency.subActivities()).isEmpty();
        assertThat(agency.uppers()).extracting(UpperRow::row).containsExactly(6, 7);
        assertThat(agency.goals()).hasSize(1);
        assertThat(reading.ledgers().get(0).of(RowKind.SKIPPED)).isEqualTo(3);
    }

    @Test
    void aCodeSpreadOverColumnsIsPutTogether() {
        AgencyPlan agency = read(SheetSketch.book("""
                | Perangkat Daerah : Dinas Kesehatan
                | Kode | | | | | Program dan Kegiatan | Indikator Kinerja | Kondisi Awal | Tahun 2025 | | Tahun 2026 | | Tahun 2027 |
                | | | | | | | | | Target | Rp | Target | Rp | Target | Rp
                | #1 | #2 | #2 | | | PROGRAM UPAYA KESEHATAN | Persentase layanan | 1 | 2 % | 5 | 3 % | 6 | 4 % | 7
                | #1 | #2 | #2 | #2.02 | | Layanan | Jumlah layanan | 1 | 2 | 5 | 3 | 6 | 4 | 7
                | 1 | 02 | 02 | 2.02 | 0001 | Layanan ibu | Jumlah ibu | 1 | 2 | 5 | 3 | 6 | 4 | 7
                """), 2026);
        assertThat(problems()).isEmpty();
        assertThat(agency.uppers()).extracting(upper -> upper.code().value()).containsExactly("1.02.02", "1.02.02.2.02");
        assertThat(agency.subActivities()).extracting(sub -> sub.code().value()).containsExactly("1.02.02.2.02.0001");
    }

    @Test
    void theFlatListOfTheReferenceSheetIsReadAsARenstra() {
        AgencyPlan agency = read(SheetSketch.book("""
                | Kode SKPD | Kode | Nama | Indikator | Satuan | Arah | Kondisi Awal | Target 2026 | Target 2027 | Target 2028 | Pagu 2026 | Pagu 2027 | Pagu 2028
                | 1.02.0.00.0.00.01.0000 | 1.02.02 | PROGRAM UPAYA KESEHATAN | Persentase layanan | % | naik | 70 | 80 | 85 | 90 | 5 | 6 | 7
                | 1.02.0.00.0.00.01.0000 | 1.02.02.2.02.0001 | Layanan ibu | Jumlah ibu | Orang | naik | 70 | 80 | 85 | 90 | 5 | 6 | 7
                """), 2027);
        assertThat(problems()).isEmpty();
        assertThat(agency.agency().code().text()).isEqualTo("1.02.0.00.0.00.01.0000");
        assertThat(agency.uppers()).hasSize(1);
        assertThat(agency.subActivities().get(0).allocation().value()).isEqualTo(Rupiah.of(6));
        assertThat(notes()).anyMatch(note -> note.startsWith("Kolom yang tidak dibaca") && note.contains("Arah"));
    }

    @Test
    void aRenstraBesideARenjaInOneFileIsLeftAsideAndSaidSo() {
        WorkbookContent book = SheetSketch.book("a.xlsx", SheetSketch.sheet("Renja", """
                | Perangkat Daerah : Dinas Kesehatan
                | Kode | Sub Kegiatan | Indikator | Target 2026 | Pagu Indikatif 2026
                | 1.02.02.2.02.0001 | Layanan ibu | Jumlah ibu | 12 Orang | 250.000.000
                """), SheetSketch.sheet("Matriks", HEAD + "| | | 1.02.02.2.02.0001 | Layanan | Jumlah ibu | 5 | 10 | 5 | 11 | 6 | 12 | 7"));
        reading = PlanReader.read(List.of(book), PlanRequest.of(PlanStage.RENJA, PlanPhase.RANCANGAN));
        assertThat(problems()).isEmpty();
        assertThat(notes()).anyMatch(note -> note.startsWith("Lembar Matriks tidak dibaca: matriks Renstra"));
    }

    /** The shape of the current guidance: results between the levels, target and ceiling under each year, codes before the names. */
    @Test
    void resultsWordedBetweenTheLevelsGiveTheirIndicatorsToTheRowAbove() {
        AgencyPlan agency = read(SheetSketch.book("a.xlsx", SheetSketch.sheet("Renja", """
                | Renstra Dinas Kesehatan Tahun 2025-2029
                | Bidang Urusan/ Program/ Outcome/ Kegiatan/ Subkegiatan/ Output | Indikator Outcome/ Output | Baseline Tahun 2024 | Target dan Pagu Indikatif Tahun | | | | | | Keterangan
                | | | | #2025 | | #2026 | | #2027 | |
                | | | | Target | Pagu | Target | Pagu | Target | Pagu |
                | 1.02.02 - PROGRAM UPAYA KESEHATAN | | | | 500 | | 600 | | 700 |
                | Meningkatnya mutu layanan kesehatan | Persentase layanan sesuai standar | 70 % | 75 % | | 80 % | | 85 % | |
                | 1.02.02.2.02 - Layanan Kesehatan | Jumlah layanan | 1 | 2 | 500 | 3 | 600 | 4 | 700 |
                | 1.02.02.2.02.0001 - Layanan ibu | Jumlah ibu | 1 Orang | 2 Orang | 500 | 3 Orang | 600 | 4 Orang | 700 |
                """).merge("D2:I2").merge("D3:E3").merge("F3:G3").merge("H3:I3").merge("A2:A4").merge("B2:B4").merge("C2:C4").merge("J2:J4")), 2026);
        assertThat(problems()).isEmpty();
        assertThat(agency.uppers().get(0).outputs()).singleElement().satisfies(output -> {
            assertThat(output.indicator().value()).isEqualTo("Persentase layanan sesuai standar");
            assertThat(output.series().ceilings().get(2027).value()).isEqualTo(Rupiah.of(700));
        });
        assertThat(agency.subActivities().get(0).code().value()).isEqualTo("1.02.02.2.02.0001");
        assertThat(agency.subActivities().get(0).outputs().get(0).series().baseline().value()).isEqualByComparingTo("1");
        assertThat(notes()).anyMatch(note -> note.contains("baris 6 (1): rumusan hasil"));
    }
}
