package id.selaras.intake;

import static id.selaras.intake.SheetSketch.book;
import static id.selaras.intake.SheetSketch.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.workbook.WorkbookContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AFlatExportBecomesSubActivitiesTest {

    private static final String HEADER = "|TAHUN|KODE SKPD|NAMA SKPD|KODE SUB UNIT|NAMA SUB UNIT|KODE PROGRAM|NAMA PROGRAM|KODE KEGIATAN"
            + "|NAMA KEGIATAN|KODE SUB KEGIATAN|NAMA SUB KEGIATAN|KODE SUMBER DANA|NAMA SUMBER DANA|KODE REKENING|NAMA REKENING|PAGU\n";
    private static final String HEALTH = "|2026|1.02.0.00.0.00.01.0000|Dinas Kesehatan|1.02.0.00.0.00.01.0000|Dinas Kesehatan|1.02.02"
            + "|Program Pemenuhan Upaya Kesehatan|1.02.02.2.02|Penyediaan Layanan Kesehatan|";
    private static final String MOTHERS = HEALTH + "1.02.02.2.02.0001|Pengelolaan Pelayanan Kesehatan Ibu Hamil|";
    private static final String DAU = "2.1.01|Dana Alokasi Umum|";
    private static final String DBH = "2.1.02|DBH Cukai Hasil Tembakau|";
    private static final String PAPER = "5.1.02.01.01.0025|Belanja Kertas|";
    private static final String FARES = "5.1.02.04.01.0001|Belanja Perjalanan Dinas Biasa|";

    @Test
    void linesOfOneSubActivityAreAddedUpExactlyAndByFundSource() {
        SubActivity sub = only(read(HEADER + MOTHERS + DAU + PAPER + "#1250000.25\n" + MOTHERS + DBH + FARES + "2.000.000\n"
                + MOTHERS + DAU + FARES + "Rp 750.000,50\n"));

        assertThat(sub.allocation().value()).isEqualTo(new Rupiah(new java.math.BigDecimal("4000000.75")));
        assertThat(sub.funds()).extracting(fund -> fund.source().value() + " " + fund.amount().value().written())
                .containsExactly("Dana Alokasi Umum Rp2.000.000,75", "DBH Cukai Hasil Tembakau Rp2.000.000");
        assertThat(sub.text(PlanColumn.FUND_SOURCE).value()).isEqualTo("Dana Alokasi Umum\nDBH Cukai Hasil Tembakau");
        assertThat(sub.id()).isEqualTo("F1#2");
        assertThat(sub.at()).hasToString("Rekap!J2");
        assertThat(sub.code().value()).isEqualTo("1.02.02.2.02.0001");
        assertThat(sub.program().code().value()).isEqualTo("1.02.02");
        assertThat(sub.activity().name().value()).isEqualTo("Penyediaan Layanan Kesehatan");
        assertThat(sub.agency().key()).isEqualTo("1.02.0.00.0.00.01.0000");
    }

    @Test
    void whatTheExportDoesNotStateIsAbsentAndNotEmpty() {
        SubActivity sub = only(read(HEADER + MOTHERS + DAU + PAPER + "#1\n"));

        assertThat(List.of(sub.outputs().get(0).indicator(), sub.outputs().get(0).target(), sub.outputs().get(0).unit(),
                sub.nextAllocation(), sub.text(PlanColumn.LOCATION), sub.text(PlanColumn.BENEFICIARIES))).allMatch(Field::isAbsent);
    }

    @Test
    void headingsMayBeInSnakeCaseAndInAnyOrderWithMoreColumns() {
        PlanReading reading = read("|Rekap Belanja\n\n|pagu|nama_rekening|kode_rekening|kode_sub_kegiatan|nama_sub_kegiatan|kode_program"
                + "|kode_kegiatan|kode_skpd|nama_skpd|tahun|kode_sumber_dana|pejabat\n"
                + "|#5000000|Belanja Kertas|5.1.02.01.01.0025|1.02.02.2.02.0001|1.02.02.2.02.0001 Pengelolaan Ibu Hamil|1.02.02"
                + "|1.02.02.2.02|1.02.0.00.0.00.01.0000|Dinas Kesehatan|#2026|2.1.01|3\n");

        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("SIPD-REKAP");
        assertThat(reading.plan().files().get(0).headerRow()).isEqualTo(3);
        assertThat(reading.plan().files().get(0).notes()).anyMatch(note -> note.id().equals("Kolom yang tidak dibaca: pejabat"));
        assertThat(only(reading).name().value()).isEqualTo("Pengelolaan Ibu Hamil");
        assertThat(only(reading).text(PlanColumn.FUND_SOURCE).value()).isEqualTo("2.1.01");
    }

    @Test
    void oneCodeInTwoUnitsOfAnAgencyIsTwoSubActivities() {
        String other = MOTHERS.replaceFirst("01.0000\\|Dinas Kesehatan\\|1.02.02\\|", "01.0003|Puskesmas Beji|1.02.02|");
        PlanReading reading = read(HEADER + MOTHERS + DAU + PAPER + "#100\n" + other + DAU + PAPER + "#30\n" + MOTHERS + DAU + FARES + "#5\n");

        assertThat(reading.plan().subActivities().map(sub -> sub.text(PlanColumn.RESPONSIBLE).value() + " " + sub.allocation().value()))
                .containsExactly("Dinas Kesehatan Rp105", "Puskesmas Beji Rp30");
        assertThat(reading.plan().agencies()).hasSize(1);
    }

    @Test
    void severalAgenciesOfOneFileAreKeptApart() {
        PlanReading reading = read(HEADER + MOTHERS + DAU + PAPER + "#100\n" + MOTHERS.replace("1.02.0.00.0.00.01.0000",
                "1.06.0.00.0.00.01.0000").replace("Dinas Kesehatan", "Dinas Sosial") + DAU + PAPER + "#7\n");

        assertThat(reading.plan().agencies()).extracting(AgencyPlan::allocation).containsExactly(Rupiah.of(100), Rupiah.of(7));
    }

    @Test
    void rowsOfAnotherYearAreSkippedAndCounted() {
        String text = HEADER + MOTHERS + DAU + PAPER + "#100\n" + MOTHERS.replace("|2026|", "|2025|") + DAU + PAPER + "#90\n";
        PlanReading reading = read(text, 2026, Map.of());

        assertThat(only(reading).allocation().value()).isEqualTo(Rupiah.of(100));
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().files().get(0).notes().get(0).id()).isEqualTo(
                "Lembar Rekap: 3 baris = 1 sub kegiatan + 1 judul kolom + 1 dilewati (tahun 2025, bukan tahun yang diperiksa: 1)");
        assertThat(read(text).problems().sorted()).extracting(Problem::code).contains("REKAP-BEBERAPA-TAHUN");
    }

    @Test
    void anAmountWithTwoReadingsIsDecidedByItsColumn() {
        PlanReading reading = read(HEADER + MOTHERS + DAU + PAPER + "750.000\n" + MOTHERS + DAU + PAPER + "1.250.000\n");

        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(only(reading).allocation().value()).isEqualTo(Rupiah.of(2_000_000));
    }

    @Test
    void oneUnreadableAmountLeavesTheSumUnknown() {
        SubActivity sub = only(read(HEADER + MOTHERS + DAU + PAPER + "#100\n" + MOTHERS + DBH + PAPER + "!#REF!\n"));

        assertThat(sub.allocation().state()).isEqualTo(Field.State.UNREADABLE);
        assertThat(sub.allocation().at()).hasToString("Rekap!P3");
        assertThat(sub.funds()).extracting(fund -> fund.amount().state()).containsExactly(Field.State.FILLED, Field.State.UNREADABLE);
    }

    @Test
    void aMappingCorrectsColumnsOfThisLayoutToo() {
        String text = HEADER.replace("|PAGU", "|PAGU LAMA|ANGGARAN").replace("KODE SUB KEGIATAN", "KD SUB") + MOTHERS + DAU + PAPER + "#1|#250\n";
        PlanReading without = read(text);
        PlanReading with = read(text, null, Map.of(PlanColumn.ALLOCATION, 17, PlanColumn.CODE, 10, PlanColumn.INDICATOR, 3));

        assertThat(without.problems().sorted()).filteredOn(problem -> problem.severity() == Severity.BLOK).extracting(Problem::code)
                .containsOnly("REKAP-TANPA-KOLOM").hasSize(2);
        assertThat(only(with).allocation().value()).isEqualTo(Rupiah.of(250));
        assertThat(with.problems().sorted()).extracting(Problem::code).containsExactly("REKAP-PEMETAAN");
        assertThat(with.problems().sorted().get(0).suggestion().id()).contains("Indikator");
    }

    @Test
    void aHundredThousandBadRowsGiveFewProblemsAndLoseNoRow() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = 0; row < 5_000; row++) {
            text.append(row % 2 == 0 ? HEALTH + "||" + DAU + PAPER + "#100\n" : MOTHERS + DAU + PAPER + "dua juta\n");
        }
        PlanReading reading = read(text.toString());

        assertThat(reading.problems().sorted()).hasSize(42);
        assertThat(reading.problems().sorted()).filteredOn(problem -> problem.found().startsWith("2480 baris lagi"))
                .extracting(Problem::code).containsExactlyInAnyOrder("REKAP-TANPA-KODE", "REKAP-ANGKA");
        assertThat(reading.ledgers().get(0).of(RowKind.SKIPPED)).isEqualTo(2_500);
    }

    @Test
    void aCopyOfTheSheetIsNotCountedTwice() {
        String text = HEADER + MOTHERS + DAU + PAPER + "#100\n";
        PlanReading reading = readBook(book("rekap.xlsx", sheet("Rekap", text), sheet("Rekap (2)", text)), null, Map.of());

        assertThat(only(reading).allocation().value()).isEqualTo(Rupiah.of(100));
        assertThat(reading.problems().sorted()).extracting(Problem::code).containsExactly("BACA-LEMBAR-GANDA");
        assertThat(reading.ledgers()).allSatisfy(ledger -> assertThat(ledger.accounted()).isEqualTo(ledger.rows()));
    }

    @Test
    void totalsNumberingAndRepeatedHeadingsAreNoLines() {
        PlanReading reading = read(HEADER + "|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16\n" + MOTHERS + DAU + PAPER + "#100\n" + HEADER
                + MOTHERS + DAU + PAPER + "#20\n|-|-|-\n|||JUMLAH|||||||||||||#120\n");

        assertThat(only(reading).allocation().value()).isEqualTo(Rupiah.of(120));
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().files().get(0).notes().get(0).id()).isEqualTo("Lembar Rekap: 7 baris = 1 sub kegiatan + "
                + "1 baris lanjutan + 1 jumlah + 3 judul kolom + 1 kosong + 0 dilewati");
    }

    static Stream<Arguments> faults() {
        String sound = MOTHERS + DAU + PAPER + "#100\n";
        return Stream.of(
                Arguments.of("REKAP-TANPA-KODE", "J3", HEADER + sound + HEALTH + "|x|" + DAU + PAPER + "#5\n"),
                Arguments.of("REKAP-KODE", "J3", HEADER + sound + HEALTH + "@2026-02-01|x|" + DAU + PAPER + "#5\n"),
                Arguments.of("REKAP-TANPA-SKPD", "B3", HEADER + sound
                        + sound.replace("1.02.0.00.0.00.01.0000", "").replace("Dinas Kesehatan", "")),
                Arguments.of("REKAP-TAHUN", "A3", HEADER + sound + sound.replace("|2026|", "|dua ribu|")),
                Arguments.of("REKAP-PAGU-KOSONG", "P3", HEADER + sound + sound.replace("#100", "-")),
                Arguments.of("REKAP-ANGKA", "P2", HEADER + sound.replace("#100", "1,2 miliar")),
                Arguments.of("REKAP-ANGKA-RANCU", "P2", HEADER + sound.replace("#100", "1.234")),
                Arguments.of("REKAP-ANGKA-NEGATIF", "P3", HEADER + sound + sound.replace("#100", "#-40")),
                Arguments.of("REKAP-NAMA-BEDA", "K3", HEADER + sound + sound.replace("Ibu Hamil", "Ibu Bersalin")),
                Arguments.of("REKAP-KOLOM-GANDA", "Q1", HEADER.replace("PAGU", "PAGU|PAGU") + sound),
                Arguments.of("REKAP-KOLOM-KURANG", "1", HEADER.replace("NAMA SUB KEGIATAN", "URAIAN") + sound),
                Arguments.of("REKAP-TANPA-KOLOM", "1", HEADER.replace("PAGU", "JUMLAH UANG") + sound),
                Arguments.of("REKAP-TANPA-BARIS", "", HEADER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void eachFaultIsSaidOnceWithItsCell(String code, String cell, String text) {
        PlanReading reading = read(text, 2026, Map.of());

        assertThat(reading.problems().sorted()).extracting(Problem::code).containsExactly(code);
        assertThat(reading.problems().sorted().get(0).where().address()).isEqualTo(cell);
    }

    private static SubActivity only(PlanReading reading) {
        assertThat(reading.plan().subActivities()).hasSize(1);
        return reading.plan().subActivities().findFirst().orElseThrow();
    }

    private static PlanReading read(String text) {
        return read(text, null, Map.of());
    }

    private static PlanReading read(String text, Integer year, Map<PlanColumn, Integer> columns) {
        return readBook(book("rekap.xlsx", sheet("Rekap", text)), year, columns);
    }

    private static PlanReading readBook(WorkbookContent book, Integer year, Map<PlanColumn, Integer> columns) {
        ColumnMapping mapping = columns.isEmpty() ? ColumnMapping.none()
                : ColumnMapping.of(Map.of("*", new ColumnMapping.FileMapping(null, null, columns, false)));
        PlanReading reading = PlanReader.read(List.of(book),
                new PlanRequest(PlanStage.RKA, PlanPhase.AKHIR, year, mapping, List.of(), Map.of()));
        assertThat(reading.ledgers()).isNotEmpty().allSatisfy(ledger -> {
            assertThat(ledger.accounted()).isEqualTo(ledger.rows());
            assertThat(ledger.of(RowKind.SKIPPED)).isEqualTo(ledger.skipped().values().stream().mapToInt(Integer::intValue).sum());
        });
        return reading;
    }
}
