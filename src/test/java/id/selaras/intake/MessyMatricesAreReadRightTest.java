package id.selaras.intake;

import static id.selaras.intake.SheetSketch.book;
import static id.selaras.intake.SheetSketch.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeForm;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.Problem;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessyMatricesAreReadRightTest {

    private static final String HEAD = """
            | Kode | Urusan/ Bidang Urusan/ Program/ Kegiatan/ Sub Kegiatan | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Uraian Aktivitas
            """;

    private PlanReading reading;

    /** Whatever a test reads, no row may be lost. */
    @AfterEach
    void everyRowIsAccountedFor() {
        assertThat(reading.ledgers()).isNotEmpty().allSatisfy(ledger -> assertThat(ledger.accounted()).isEqualTo(ledger.rows()));
    }

    private List<SubActivity> read(WorkbookContent... books) {
        Agency health = new Agency(new AgencyCode("1.02.0.00.0.00.01.0000"), "Dinas Kesehatan");
        Agency school = new Agency(new AgencyCode("1.01.2.19.0.00.01.0000"), "Dinas Pendidikan dan Kebudayaan");
        reading = PlanReader.read(List.of(books), new PlanRequest(PlanStage.RENJA, PlanPhase.RANCANGAN, null, ColumnMapping.none(),
                List.of(health, school), Map.of()));
        return reading.plan().subActivities().toList();
    }

    private List<SubActivity> readRows(String rows) {
        return read(book("| SKPD : Dinas Kesehatan\n" + HEAD + rows));
    }

    private List<String> problems() {
        return reading.problems().sorted().stream().map(Problem::code).toList();
    }

    @Test
    void severalIndicatorsInOneCellMeetTheirTargets() {
        List<Output> outputs = readRows("| 1.02.02.2.02.0001 | Pelayanan | 1. Jumlah dokumen\\n2. Jumlah laporan | 2 Dokumen\\n3 Laporan | 5.000.000")
                .get(0).outputs();
        assertThat(problems()).isEmpty();
        assertThat(outputs).extracting(output -> output.indicator().value()).containsExactly("Jumlah dokumen", "Jumlah laporan");
        assertThat(outputs).extracting(output -> output.target().value().intValue()).containsExactly(2, 3);
        assertThat(outputs).extracting(output -> output.unit().value()).containsExactly("Dokumen", "Laporan");
    }

    @Test
    void anIndicatorThatMerelyWrapsStaysOne() {
        List<Output> outputs = readRows("| 1.02.02.2.02.0001 | Penyusunan\\nDokumen | Jumlah dokumen\\nperencanaan | 14\\nDokumen | 5.000.000")
                .get(0).outputs();
        assertThat(problems()).isEmpty();
        assertThat(outputs).singleElement().satisfies(output -> {
            assertThat(output.indicator().value()).isEqualTo("Jumlah dokumen perencanaan");
            assertThat(output.target().value()).isEqualByComparingTo("14");
            assertThat(output.unit().value()).isEqualTo("Dokumen");
        });
    }

    @Test
    void continuationRowsAddTheirIndicatorsMoneyAndPlaces() {
        List<SubActivity> subs = readRows("""
                | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu hamil | 1200 Orang | 200.000.000 | Gempol | DAU
                | | | Jumlah balita | 85 % | 50.000.000 | Bangil | DAK
                | | | | | | Beji |
                | 1.02.02.2.02.0002 | Lain | Jumlah lansia | 5 Orang | 1.000.000 | Gempol | DAU
                """);
        assertThat(problems()).isEmpty();
        assertThat(subs).hasSize(2);
        assertThat(subs.get(0).outputs()).hasSize(2);
        assertThat(subs.get(0).allocation().value()).isEqualTo(Rupiah.of(250_000_000));
        assertThat(subs.get(0).text(PlanColumn.LOCATION).value()).isEqualTo("Gempol\nBangil\nBeji");
        assertThat(subs.get(0).text(PlanColumn.FUND_SOURCE).value()).isEqualTo("DAU\nDAK");
        assertThat(reading.ledgers().get(0).of(RowKind.CONTINUATION)).isEqualTo(2);
    }

    @Test
    void aMergedAmountCountsOnceAndAMergedPlaceCountsForEveryRow() {
        WorkbookContent book = book("renja.xlsx", sheet("Renja", "| SKPD : Dinas Kesehatan\n" + HEAD + """
                | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu hamil | 1200 Orang | 200.000.000 | Gempol
                | | | Jumlah balita | 85 Orang | |
                | 1.02.02.2.02.0002 | Lain | Jumlah lansia | 5 Orang | 1.000.000 |
                """).merge("A3:A4").merge("B3:B4").merge("E3:E4").merge("F3:F5"));
        List<SubActivity> subs = read(book);
        assertThat(problems()).isEmpty();
        assertThat(subs).extracting(sub -> sub.allocation().value()).containsExactly(Rupiah.of(200_000_000), Rupiah.of(1_000_000));
        assertThat(subs).extracting(sub -> sub.text(PlanColumn.LOCATION).value()).containsExactly("Gempol", "Gempol");
        assertThat(subs.get(0).outputs()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1.02.02.2.02.0001; 1.02.02.2.02.0001; LENGKAP", "1.02.02.2.02.0001.; 1.02.02.2.02.0001; LENGKAP",
        "1.02.02. 2.02 .0001; 1.02.02.2.02.0001; LENGKAP", "1 02 02 2 02 0001; 1.02.02.2.02.0001; LENGKAP",
        "1.02.02.2.02 0001; 1.02.02.2.02.0001; LENGKAP", "X.XX.01.2.01.0001; X.XX.01.2.01.0001; BELUM_DIISI",
        "x.xx.01.2.01.0001; X.XX.01.2.01.0001; BELUM_DIISI",
        "1.02.02.2.02.01; 1.02.02.2.02.01; DUA_DIGIT", "1.02.02.02.02.0001; 1.02.02.02.02.0001; SEGMEN_02",
        "1.02.02.2.02.001; 1.02.02.2.02.001; TIDAK_SAH", "1,02,02,2,02,0001; 1,02,02,2,02,0001; TIDAK_SAH",
        "1.02.02.2.0l.0001; 1.02.02.2.0l.0001; TIDAK_SAH", "1.02.022.02.0001; 1.02.022.02.0001; TIDAK_SAH",
        "Sub; Sub; TIDAK_SAH"})
    void aWrongCodeIsKeptSoThatARuleCanSpeak(String written, String kept, CodeForm form) {
        List<SubActivity> subs = readRows("| 1.02.02.2.02 | Kegiatan | | | 7.500.000\n| " + written
                + " | Pelayanan | Jumlah ibu | 5 Orang | 7.500.000");
        assertThat(subs).hasSize(1);
        assertThat(subs.get(0).code().value()).isEqualTo(kept);
        assertThat(subs.get(0).code().original()).isEqualTo(written);
        assertThat(subs.get(0).nomenclature().form()).isEqualTo(form);
    }

    @Test
    void aSubActivityThatLostItsTailIsNotTakenForItsActivity() {
        List<SubActivity> subs = readRows("""
                | 1.02.02.2.02 | Kegiatan | Persentase layanan | 90 % | 7.500.000 | |
                | 1.02.02.2.02 | Pelayanan Ibu | Jumlah ibu | 5 Orang | 2.500.000 | Gempol | DAU
                | 1.02.02.2.02.0002 | Pelayanan Balita | Jumlah balita | 5 Orang | 5.000.000 | Gempol | DAU
                """);
        assertThat(subs).extracting(sub -> sub.code().value()).containsExactly("1.02.02.2.02", "1.02.02.2.02.0002");
        assertThat(reading.plan().agencies().get(0).uppers()).hasSize(1)
                .allSatisfy(upper -> assertThat(upper.outputs()).hasSize(1));
    }

    @Test
    void aNameThatCarriesTheCodeServesWhereTheCodeCellIsBlank() {
        List<SubActivity> subs = readRows("| | 1.02.02.2.02.0001 Pelayanan Ibu Hamil | Jumlah ibu | 5 Orang | 7.500.000");
        assertThat(problems()).isEmpty();
        assertThat(subs.get(0).code().value()).isEqualTo("1.02.02.2.02.0001");
        assertThat(subs.get(0).name().value()).isEqualTo("Pelayanan Ibu Hamil");
    }

    @Test
    void aSheetWhoseNamesCarryTheCodesNeedsNoCodeColumn() {
        List<SubActivity> subs = read(book("""
                | SKPD : Dinas Kesehatan
                | Program/Kegiatan/Sub Kegiatan | Indikator | Target 2026 | Pagu | Lokasi
                | 1.02.02 PROGRAM KESEHATAN | | | 7.500.000
                | 1.02.02.2.02.0001 Pelayanan Ibu Hamil | Jumlah ibu | 5 Orang | 7.500.000
                """));
        assertThat(problems()).isEmpty();
        assertThat(subs).singleElement().satisfies(sub -> assertThat(sub.program().code().value()).isEqualTo("1.02.02"));
    }

    @Test
    void aCodeSpreadOverSeveralCellsBelowOneHeadingIsJoined() {
        WorkbookContent book = book("renja.xlsx", sheet("Renja", """
                | SKPD : Dinas Kesehatan
                | Kode | | | | | | Sub Kegiatan | Indikator | Target 2026 | Pagu
                | 1 | 02 | 02 | | | | PROGRAM KESEHATAN | | | 7.500.000
                | 1 | 02 | 02 | 2 | 02 | 0001 | Pelayanan Ibu Hamil | Jumlah ibu | 5 Orang | 7.500.000
                """).merge("A2:F2"));
        assertThat(read(book)).singleElement().satisfies(sub -> {
            assertThat(sub.code().value()).isEqualTo("1.02.02.2.02.0001");
            assertThat(sub.program().code().value()).isEqualTo("1.02.02");
        });
    }

    @Test
    void agenciesFollowEachOtherWithTitlesSubtotalsAndAGrandTotal() {
        read(book(HEAD + """
                | 1.02.0.00.0.00.01.0000 | DINAS KESEHATAN | | | 9.000.000 | |
                | 1.02.02 | PROGRAM KESEHATAN | | | 9.000.000 | |
                | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | 5 Orang | 9.000.000 | Gempol
                | | Jumlah Program Kesehatan | | | 9.000.000 | |
                | 1.01.2.19.0.00.01.0000 DINAS PENDIDIKAN | | | | 4.000.000 | |
                | 1.01.02 | PROGRAM PENDIDIKAN | | | 4.000.000 | |
                | 1.01.02.2.01.0001 | USB | Jumlah USB | 1 Unit | 4.000.000 | Gempol
                | | TOTAL | | | 13.000.000 | |
                """));
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().agencies()).extracting(agency -> agency.agency().name())
                .containsExactly("DINAS KESEHATAN", "DINAS PENDIDIKAN");
        assertThat(reading.plan().agencies()).extracting(agency -> agency.total().allocation().value())
                .containsExactly(Rupiah.of(9_000_000), Rupiah.of(4_000_000));
        assertThat(reading.plan().agencies()).allSatisfy(agency -> assertThat(agency.uppers()).hasSize(1));
        assertThat(reading.plan().files().get(0).notes()).anySatisfy(note -> assertThat(note.id()).contains("baris 9"));
    }

    @Test
    void anAgencyNamedOnlyByWordsIsFoundAmongTheKnownOnes() {
        read(book("| RENCANA KERJA DINAS PENDIDIKAN DAN KEBUDAYAN TAHUN 2026\n" + HEAD
                + "| 1.01.02.2.01.0001 | USB | Jumlah USB | 1 Unit | 4.000.000 | Gempol"));
        assertThat(reading.plan().agencies().get(0).agency().key()).isEqualTo("1.01.2.19.0.00.01.0000");
        assertThat(reading.plan().agencies().get(0).agency().name()).isEqualTo("DINAS PENDIDIKAN DAN KEBUDAYAN");
    }

    @Test
    void theResponsibleAgencySpeaksWhereNoTitleDoes() {
        read(book("""
                | Kode | Sub Kegiatan | Indikator | Target 2026 | Pagu | Perangkat Daerah Penanggung Jawab
                | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | 5 Orang | 9.000.000 | Dinas Kesehatan
                | 1.01.02.2.01.0001 | USB | Jumlah USB | 1 Unit | 4.000.000 | Dinas Perikanan
                """));
        assertThat(reading.plan().agencies()).extracting(agency -> agency.agency().key())
                .containsExactly("1.02.0.00.0.00.01.0000", "Dinas Perikanan");
    }

    @Test
    void repeatedPageHeadersSignaturesAndFootnotesAreNoData() {
        String page = "| No | Kode | Sub Kegiatan | Indikator | Target 2026 | Pagu | Lokasi\n| 1 | 2 | 3 | 4 | 5 | 6 | 7\n";
        List<SubActivity> subs = read(book("| | SKPD : Dinas Kesehatan\n" + page + """
                | 1 | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | 5 Orang | 9.000.000 | Gempol
                | | Halaman 1 | | | | |
                """ + page + """
                | 2 | 1.02.02.2.02.0002 | Balita | Jumlah balita | 5 Orang | 1.000.000 | Gempol

                | | | | | | Pasuruan, 12 Maret 2026 |
                | | | | | | KEPALA DINAS KESEHATAN |
                | | | | | | dr. SITI |
                | | | | | | NIP. 19700101 199903 1 001 |
                """));
        assertThat(problems()).isEmpty();
        assertThat(subs).extracting(sub -> sub.outputs().size()).containsExactly(1, 1);
        assertThat(reading.plan().agencies().get(0).allocation()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(reading.ledgers().get(0).of(RowKind.HEADER)).isEqualTo(4);
        assertThat(reading.ledgers().get(0).of(RowKind.SKIPPED)).isEqualTo(5);
    }

    @Test
    void hiddenRowsAreReadAndMentioned() {
        List<SubActivity> subs = readRows("~| 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | 5 Orang | 9.000.000 | Gempol");
        assertThat(subs.get(0).hidden()).isTrue();
        assertThat(reading.plan().files().get(0).notes()).anySatisfy(note -> assertThat(note.id()).contains("baris 3", "tersembunyi"));
    }

    @Test
    void percentsMeanTheSameHoweverTheyAreTyped() {
        List<SubActivity> subs = readRows("""
                | 1.02.02.2.02.0001 | A | Persentase a | %0.85 | 9.000.000 | Gempol
                | 1.02.02.2.02.0002 | B | Persentase b | 85% | 9.000.000 | Gempol
                | 1.02.02.2.02.0003 | C | Persentase c | 85 Persen | 9.000.000 | Gempol
                """);
        assertThat(subs).allSatisfy(sub -> assertThat(sub.outputs().get(0).target().value()).isEqualByComparingTo("85"));
        assertThat(subs).extracting(sub -> sub.outputs().get(0).unit().value()).containsExactly("%", "%", "Persen");
    }

    @Test
    void theOtherAmountsOfTheColumnDecideALoneGroup() {
        List<SubActivity> subs = readRows("""
                | 1.02.02.2.02.0001 | A | Jumlah a | 1.250 Ha | 250.000 | Gempol
                | 1.02.02.2.02.0002 | B | Jumlah b | 2,5 Km | 1.250.000,00 | Gempol
                """);
        assertThat(problems()).isEmpty();
        assertThat(subs.get(0).allocation().value()).isEqualTo(Rupiah.of(250_000));
        assertThat(subs.get(0).outputs().get(0).target().value()).isEqualByComparingTo(new BigDecimal("1250"));
    }

    @Test
    void theUnitColumnTellsThatALoneGroupIsAWholeNumber() {
        SubActivity sub = read(book("""
                | SKPD : Dinas Kesehatan
                | Kode | Sub Kegiatan | Indikator | Target 2026 | Satuan | Pagu
                | 1.02.02.2.02.0001 | A | Jumlah a\\nLuas b | 1.250\\n2,5 | Orang\\nHa | 9.000.000
                """)).get(0);
        assertThat(problems()).isEmpty();
        assertThat(sub.outputs()).extracting(output -> output.target().value()).containsExactly(new BigDecimal("1250"), new BigDecimal("2.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pagu Indikatif (Rp. 000)", "Pagu Indikatif (Rp 000)", "Pagu Indikatif (Rp.000,-)", "Pagu (000)",
        "Pagu Indikatif (dalam ribuan)", "Pagu Indikatif x Rp1.000", "Pagu (x 1.000)", "Pagu (Rp 1.000.000)", "Pagu (Rp juta)",
        "Pagu (ribu rupiah)", "Pagu (x1000)"})
    void amountsOfAScaledColumnAreNeverTakenForFullRupiah(String heading) {
        SubActivity sub = read(book("| SKPD : Dinas Kesehatan\n" + HEAD.replace("Pagu Indikatif (Rp)", heading)
                + "| 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 250.000 | Gempol")).get(0);
        assertThat(problems()).containsExactly("BACA-SATUAN-UANG");
        assertThat(sub.allocation().state()).isEqualTo(Field.State.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(dalam Rp 000)", "(dalam ribuan rupiah)", "Rp. 000", "(x Rp1.000)", "Satuan: jutaan rupiah"})
    void aLineAboveTheTableMayScaleItsMoneyToo(String line) {
        read(book("| SKPD : Dinas Kesehatan\n| " + line + "\n" + HEAD
                + "| 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 250.000 | Gempol"));
        assertThat(problems()).containsExactly("BACA-SATUAN-UANG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pagu Indikatif (Rp)", "Pagu Indikatif 2026 (Rp.)", "Pagu (Rp,-)", "Rencana 2026 Pagu (6)"})
    void headingsWithYearsAndNumbersScaleNothing(String heading) {
        read(book("| SKPD : Dinas Kesehatan\n" + HEAD.replace("Pagu Indikatif (Rp)", heading)
                + "| 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 250.000.000 | Gempol"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void anAmountThatCannotBeReadIsNeverAZero() {
        SubActivity sub = readRows("| 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | =SUM(E4:E9) | Gempol").get(0);
        assertThat(sub.allocation().state()).isEqualTo(Field.State.UNREADABLE);
        assertThat(sub.allocation().original()).isEqualTo("=SUM(E4:E9)");
    }

    @Test
    void aTargetWithoutAnyUnitHasAnEmptyUnitAndAMissingColumnIsAbsent() {
        SubActivity sub = readRows("| 1.02.02.2.02.0001 | A | Jumlah a | 5 | - | Gempol").get(0);
        Output output = sub.outputs().get(0);
        assertThat(output.unit().state()).isEqualTo(Field.State.EMPTY);
        assertThat(output.renstraTarget().isAbsent()).isTrue();
        assertThat(sub.allocation().state()).isEqualTo(Field.State.EMPTY);
        assertThat(sub.text(PlanColumn.URGENCY).isAbsent()).isTrue();
        assertThat(sub.text(PlanColumn.ACTIVITY_TEXT).state()).isEqualTo(Field.State.EMPTY);
    }

    @Test
    void oneSheetPerAgencyIsReadAsAWhole() {
        String row = HEAD + "| KODE | A | Jumlah a | 5 Orang | 9.000.000 | Gempol";
        read(book("renja.xlsx", sheet("Dinkes", "| SKPD : Dinas Kesehatan\n" + row.replace("KODE", "1.02.02.2.02.0001")),
                sheet("Dindik", "| SKPD : Dinas Pendidikan dan Kebudayaan\n" + row.replace("KODE", "1.01.02.2.01.0001")),
                sheet("Rekap", "| Dinas | Jumlah\n| Kesehatan | 1"), sheet("Lama", "| SKPD : X\n" + row).hidden()));
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().agencies()).extracting(AgencyPlan::agency).extracting(Agency::key)
                .containsExactly("1.02.0.00.0.00.01.0000", "1.01.2.19.0.00.01.0000");
        assertThat(reading.plan().subActivities().map(SubActivity::id)).doesNotHaveDuplicates();
        assertThat(reading.plan().files().get(0).notes()).extracting(note -> note.id())
                .anyMatch(note -> note.contains("Rekap")).anyMatch(note -> note.contains("Lama"));
    }

    @Test
    void columnsMayStandInAnyOrderUnderAnyLetterhead() {
        List<SubActivity> subs = read(book("""
                | LAMPIRAN PERATURAN
                | Unit Organisasi | : | 1.02.0.00.0.00.01.0000 Dinas Kesehatan
                | Tahun Anggaran | : | #2026

                | Pagu Indikatif (Rp) | Sumber Dana | Satuan | Target | Indikator Kinerja | Nama Sub Kegiatan | Kode Sub Kegiatan | Kelompok Sasaran
                | 9.000.000 | DAU | Orang | #5 | Jumlah ibu | Pelayanan | 1.02.02.2.02.0001 | Ibu
                """));
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().year()).isEqualTo(2026);
        assertThat(subs).singleElement().satisfies(sub -> {
            assertThat(sub.agency().code().text()).isEqualTo("1.02.0.00.0.00.01.0000");
            assertThat(sub.outputs().get(0).unit().value()).isEqualTo("Orang");
            assertThat(sub.at()).hasToString("Renja!G6");
        });
    }

    private static final String GROUPED = """
            | SKPD : Dinas Kesehatan
            | Kode | Urusan/ Program/ Kegiatan/ Sub Kegiatan | Indikator | Capaian Kinerja dan Kerangka Pendanaan | | | | Prioritas | | Kelompok Sasaran | Prakiraan Maju Rencana Tahun 2027 | | Catatan
            | | | | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Nasional | Daerah | | Target | Pagu Indikatif (Rp) |
            | 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol | DAU | PN 4 | Sehat | Ibu | 6 Orang | 10.000.000 | baru
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "| | | | | | | | | | | | |\n"})
    void aHeaderThatLostItsMergedCellsOrHoldsABlankRowIsReadAsAGroup(String between) {
        SubActivity sub = read(book(GROUPED.replace("\n| | | | Target 2026", "\n" + between + "| | | | Target 2026"))).get(0);
        assertThat(problems()).isEmpty();
        assertThat(sub.text(PlanColumn.NATIONAL_PRIORITY).value()).isEqualTo("PN 4");
        assertThat(sub.text(PlanColumn.REGIONAL_PRIORITY).value()).isEqualTo("Sehat");
        assertThat(sub.text(PlanColumn.BENEFICIARIES).value()).isEqualTo("Ibu");
        assertThat(sub.allocation().value()).isEqualTo(Rupiah.of(9_000_000));
        assertThat(sub.nextAllocation().value()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(sub.outputs().get(0).target().value()).isEqualByComparingTo("5");
        assertThat(sub.outputs().get(0).nextTarget().value()).isEqualByComparingTo("6");
    }

    @Test
    void aHeadingWithNothingBelowItHeadsItsOwnColumnAlone() {
        SubActivity sub = read(book("""
                | SKPD : Dinas Kesehatan
                | Kode | Sub Kegiatan | Indikator | Lokasi | | Pagu
                | | | | | Sumber Dana | | Target 2026
                | 1.02.02.2.02.0001 | A | Jumlah a | Gempol | DAU | 9.000.000 | 5 Orang
                """)).get(0);
        assertThat(problems()).isEmpty();
        assertThat(sub.text(PlanColumn.FUND_SOURCE).value()).isEqualTo("DAU");
        assertThat(sub.text(PlanColumn.LOCATION).value()).isEqualTo("Gempol");
    }

    @Test
    void twoFilesOfOneAgencyStayTwoPartsOfThePlan() {
        String text = "| SKPD : Dinas Kesehatan\n" + HEAD + "| 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol";
        List<SubActivity> subs = read(book("a.xlsx", sheet("Renja", text)), book("b.xlsx", sheet("Renja", text)));
        assertThat(subs).extracting(SubActivity::id).containsExactly("F1#3", "F2#3");
        assertThat(reading.plan().agencies()).extracting(AgencyPlan::file).containsExactly("F1", "F2");
    }

    @Test
    void anUpperRowWhoseCodeIsUnreadableLeavesTheRowsBelowWithoutAProgramme() {
        List<SubActivity> subs = readRows("""
                | 1.02.01 | PROGRAM PENUNJANG | | | 1.000.000
                | @2002-02-01 | PROGRAM KESEHATAN | | | 9.000.000
                | 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol
                """);
        assertThat(subs.get(0).program()).isNull();
        assertThat(problems()).containsExactly("BACA-KODE-TANGGAL");
        assertThat(reading.plan().agencies().get(0).uppers()).extracting(UpperRow::row).containsExactly(3);
    }

    @Test
    void aDistrictNamedBelowASubActivityIsAPlaceAndNoAgency() {
        List<SubActivity> subs = readRows("""
                | 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol
                | | Kecamatan Beji | | | 4.000.000 |
                | 1.02.02.2.02.0002 | B | Jumlah b | 5 Orang | 9.000.000 | Gempol
                """);
        assertThat(subs).extracting(sub -> sub.agency().name()).containsOnly("Dinas Kesehatan");
        assertThat(problems()).containsExactly("BACA-BARIS-LEPAS");
    }

    @Test
    void aTitleRepeatedOnTheNextPageKeepsTheProgrammeAbove() {
        List<SubActivity> subs = readRows("""
                | 1.02.02 | PROGRAM | | | 9.000.000
                | 1.02.02.2.02 | KEGIATAN | | | 9.000.000
                | SKPD : Dinas Kesehatan
                | 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol
                | SKPD : Dinas Kesehatan
                | 1.02.02.2.02.0002 | B | Jumlah b | 5 Orang | 0 | Gempol
                """);
        assertThat(subs).hasSize(2);
        assertThat(subs.get(1).program()).isSameAs(subs.get(0).program());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sub Unit Organisasi : ", "Sub Unit : ", "Sub SKPD: ", "Sub Perangkat Daerah : ", "Unit Kerja : ",
        "Sub Organisasi : ", "Unit Organisasi : ", "Sub Unit Organisasi ", "Unit : "})
    void aTitleOfASubUnitOpensTheSectionOfItsAgency(String label) {
        WorkbookContent book = book("renja.xlsx", sheet("Renja", HEAD + """
                | LABEL1.02.0.00.0.00.01.0000 - Dinas Kesehatan
                | 1.02.02 | PROGRAM KESEHATAN | | | 9.000.000
                | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | 5 Orang | 9.000.000 | Gempol
                | LABEL1.01.2.19.0.00.01.0000 Dinas Pendidikan dan Kebudayaan
                | 1.01.02 | PROGRAM PENDIDIKAN | | | 4.000.000
                | 1.01.02.2.01.0001 | USB | Jumlah USB | 1 Unit | 4.000.000 | Gempol
                """.replace("LABEL", label)).merge("A2:H2").merge("A5:H5"));
        List<SubActivity> subs = read(book);
        assertThat(problems()).isEmpty();
        assertThat(subs).extracting(sub -> sub.agency().key())
                .containsExactly("1.02.0.00.0.00.01.0000", "1.01.2.19.0.00.01.0000");
        assertThat(subs).allSatisfy(sub -> assertThat(sub.outputs()).hasSize(1));
    }

    @Test
    void aTitleMaySpreadItsLabelColonAndNameOverCells() {
        List<SubActivity> subs = readRows("""
                | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | 5 Orang | 9.000.000 | Gempol
                | Sub Unit Organisasi | : | 1.01.2.19.0.00.01.0000 Dinas Pendidikan dan Kebudayaan
                | 1.01.02.2.01.0001 | USB | Jumlah USB | 1 Unit | 4.000.000 | Gempol
                """);
        assertThat(problems()).isEmpty();
        assertThat(subs.get(0).outputs()).hasSize(1);
        assertThat(subs.get(1).agency().key()).isEqualTo("1.01.2.19.0.00.01.0000");
    }

    @Test
    void aLineOfTextAcrossTheTableContinuesNoRow() {
        WorkbookContent book = book("renja.xlsx", sheet("Renja", "| SKPD : Dinas Kesehatan\n" + HEAD + """
                | 1.02.02.2.02.0001 | Pelayanan | Jumlah ibu | 5 Orang | 9.000.000 | Gempol
                | Kegiatan penyangga kawasan rawan pangan
                | 1.02.02.2.02.0002 | Balita | Jumlah balita | 5 Orang | 9.000.000 | Bangil
                """).merge("A4:H4"));
        SubActivity sub = read(book).get(0);
        assertThat(problems()).isEmpty();
        assertThat(sub.outputs()).hasSize(1);
        assertThat(sub.text(PlanColumn.LOCATION).value()).isEqualTo("Gempol");
        assertThat(reading.ledgers().get(0).of(RowKind.SKIPPED)).isEqualTo(1);
    }

    @Test
    void aTotalOverProgrammesAndActivitiesIsTheAgencysTotalAndASubtotalIsNot() {
        readRows("""
                | 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol
                | | Jumlah Program Pemenuhan Upaya Kesehatan | | | 1.000.000 |
                | | JUMLAH PAGU PROGRAM DAN KEGIATAN | | | 9.000.000 |
                """);
        assertThat(reading.plan().agencies().get(0).total().row()).isEqualTo(5);
    }

    @Test
    void aSumCarriedFromPageToPageOrAmidTheTableIsNotTheTotal() {
        readRows("""
                | 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol
                | | Jumlah dipindahkan | | | 7 |
                | | Jumlah pindahan | | | 7 |
                | | JUMLAH | | | 123 |
                | 1.02.02.2.02.0002 | B | Jumlah b | 5 Orang | 1.000.000 | Gempol
                | | TOTAL | | | 10.000.000 |
                """);
        assertThat(problems()).isEmpty();
        assertThat(reading.plan().agencies().get(0).total().allocation().value()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(reading.plan().files().get(0).notes()).extracting(note -> note.id())
                .anyMatch(note -> note.contains("baris 4, 5") && note.contains("pindahan"))
                .anyMatch(note -> note.contains("baris 6") && note.contains("di tengah tabel"));
    }

    @Test
    void aTotalAboveTheRowsCountsWhereNoneStandsBelow() {
        readRows("""
                | | JUMLAH | | | 9.000.000 |
                | 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol
                """);
        assertThat(reading.plan().agencies().get(0).total().row()).isEqualTo(3);
    }

    @Test
    void aDateLeftToBeWrittenByHandIsASignature() {
        String dots = ".".repeat(40);
        readRows("""
                | 1.02.02.2.02.0001 | A | Jumlah a | 5 Orang | 9.000.000 | Gempol
                | | | Pasuruan, DOTS DOTS 2026 | | |
                | | | DOTS,DOTSDOTS | | |
                """.replace("DOTS", dots));
        assertThat(problems()).isEmpty();
        assertThat(reading.ledgers().get(0).of(RowKind.SKIPPED) + reading.ledgers().get(0).of(RowKind.BLANK)).isEqualTo(2);
    }
}
