package id.selaras.intake;

import static id.selaras.intake.SheetSketch.book;
import static id.selaras.intake.SheetSketch.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.AgencyPlan;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.Field;
import id.selaras.plan.LineColumn;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form "Rincian Belanja" of RKA and DPA is read with every line, and every row is accounted for. */
class TheBudgetFormTest {

    private static final String HEAD = """
            |FORMULIR RKA - RINCIAN BELANJA SKPD
            |TAHUN ANGGARAN 2026
            |Bidang Urusan|:|1.02 URUSAN PEMERINTAHAN BIDANG KESEHATAN
            |Program|:|1.02.02 PROGRAM PEMENUHAN UPAYA KESEHATAN
            |Kegiatan|:|1.02.02.2.02 Penyediaan Layanan Kesehatan
            |Organisasi|:|1.02.0.00.0.00.01.0000 Dinas Kesehatan
            |Alokasi Tahun 2025|:|Rp5.000.000
            |Alokasi Tahun 2026|:|Rp8.200.000
            |Kelompok Sasaran|:|Ibu hamil
            |Sub Kegiatan|:|1.02.02.2.02.0001 Pengelolaan Pelayanan Kesehatan Ibu Hamil
            |Sumber Pendanaan : DAU
            |Lokasi|:|Kecamatan Lekok
            |Keluaran Sub Kegiatan|:|Jumlah ibu hamil yang dilayani|21.500 Orang
            """;
    private static final String TABLE = """
            |Kode Rekening|Uraian|Rincian Perhitungan||||Jumlah
            |||Koefisien|Satuan|Harga|PPN
            |1|2|3|4|5|6|7
            |5.1.02|Belanja Barang dan Jasa|||||8.200.000
            |5.1.02.01.01.0024|Belanja Alat Tulis Kantor|||||5.200.000
            ||[#] Kelas ibu hamil
            ||Kertas HVS A4|100 Rim|Rim|52.000||5.200.000
            ||Spesifikasi : 80 gram
            |5.1.02.04.01.0001|Belanja Perjalanan Dinas Biasa|||||3.000.000
            ||Uang harian|1 Orang x 20 Hari|Orang/Hari|150.000||3.000.000
            """;

    @Test
    void theBlockOfASubActivityBecomesARowWithItsOutputAndItsPlace() {
        SubActivity sub = only(read(HEAD + TABLE + "|Jumlah Anggaran Sub Kegiatan|:|||||8.200.000\n"));

        assertThat(sub.id()).isEqualTo("F1#10");
        assertThat(sub.agency().key()).isEqualTo("1.02.0.00.0.00.01.0000");
        assertThat(sub.code().value()).isEqualTo("1.02.02.2.02.0001");
        assertThat(sub.name().value()).isEqualTo("Pengelolaan Pelayanan Kesehatan Ibu Hamil");
        assertThat(sub.program().code().value()).isEqualTo("1.02.02");
        assertThat(sub.activity().name().value()).isEqualTo("Penyediaan Layanan Kesehatan");
        assertThat(sub.text(PlanColumn.FUND_SOURCE).value()).isEqualTo("DAU");
        assertThat(sub.text(PlanColumn.LOCATION).value()).isEqualTo("Kecamatan Lekok");
        assertThat(sub.text(PlanColumn.BENEFICIARIES).value()).isEqualTo("Ibu hamil");
        assertThat(sub.outputs()).singleElement().satisfies(output -> {
            assertThat(output.indicator().value()).isEqualTo("Jumlah ibu hamil yang dilayani");
            assertThat(output.target().value()).isEqualByComparingTo("21500");
            assertThat(output.unit().value()).isEqualTo("Orang");
            assertThat(output.target().at()).hasToString("RKA!D13");
        });
        assertThat(sub.allocation().value()).isEqualTo(Rupiah.of(8_200_000));
        assertThat(sub.allocation().at()).hasToString("RKA!G24");
    }

    @Test
    void linesThatNameTheirSourceSplitTheMoneyOfTheSubActivity() {
        String sources = TABLE.replace("|Jumlah\n", "|Jumlah|Sumber Dana\n").replace("||5.200.000\n||Spesifikasi", "||5.200.000|DAK Non Fisik\n||Spesifikasi");
        SubActivity sub = only(read(HEAD + sources + "|Jumlah Anggaran Sub Kegiatan|:|||||8.200.000\n"));

        assertThat(sub.funds()).extracting(part -> part.source().value() + " " + part.amount().value().written())
                .containsExactly("DAK Non Fisik Rp5.200.000", "DAU Rp3.000.000");
        assertThat(only(read(HEAD + TABLE)).funds()).isEmpty();
    }

    @Test
    void linesStandBelowTheirAccountAndTitlesAndSumsAreNoLines() {
        List<BudgetLine> lines = agency(read(HEAD + TABLE)).lines();

        assertThat(lines).extracting(line -> line.row() + " " + line.account() + " " + line.accountName() + " | " + line.description())
                .containsExactly("20 5.1.02.01.01.0024 Belanja Alat Tulis Kantor | Kertas HVS A4; Spesifikasi : 80 gram",
                        "23 5.1.02.04.01.0001 Belanja Perjalanan Dinas Biasa | Uang harian");
        assertThat(lines.get(1).volume()).isEqualByComparingTo("20");
        assertThat(lines.get(1).price()).isEqualTo(Rupiah.of(150_000));
        assertThat(lines.get(1).amount()).isEqualTo(Rupiah.of(3_000_000));
        assertThat(lines.get(1).at(LineColumn.PRICE)).hasToString("RKA!E23");
        assertThat(lines).extracting(BudgetLine::subActivity).containsOnly("F1#10");
    }

    @Test
    void withoutASumOfTheBlockTheAllocationOfTheHeadIsThatOfItsOnlySubActivity() {
        assertThat(only(read(HEAD + TABLE)).allocation().original()).isEqualTo("Rp8.200.000");
        assertThat(only(read(HEAD + TABLE)).allocation().at()).hasToString("RKA!C8");
    }

    @Test
    void whereNothingIsStatedTheLinesAreAddedUpAndNobodyTakesThatForAStatement() {
        Field<Rupiah> allocation = only(read(HEAD.replaceAll("\\|Alokasi[^\n]*\n", "") + TABLE)).allocation();

        assertThat(allocation.value()).isEqualTo(Rupiah.of(8_200_000));
        assertThat(allocation.original()).isEmpty();
    }

    @Test
    void everyRowIsAccountedFor() {
        RowLedger ledger = read(HEAD + TABLE + "|Jumlah|:|||||8.200.000\n\n||Pasuruan, 12 November 2025\n||Kepala Dinas Kesehatan\n").ledgers().get(0);

        assertThat(ledger.accounted()).isEqualTo(ledger.rows());
        assertThat(ledger.of(RowKind.LINE)).isEqualTo(2);
        assertThat(ledger.of(RowKind.SUB_ACTIVITY)).isEqualTo(1);
        assertThat(ledger.of(RowKind.UPPER)).isEqualTo(2);
        assertThat(ledger.of(RowKind.TOTAL)).isEqualTo(4);
        assertThat(ledger.of(RowKind.GROUP)).isEqualTo(1);
        assertThat(ledger.of(RowKind.SKIPPED)).isEqualTo(2);
        assertThat(ledger.skipped().keySet()).allMatch(reason -> reason.id().startsWith("bagian lain formulir"));
    }

    @Test
    void aRevisedFormCountsWhatStandsAfterTheRevisionAndKeepsTheAmountBefore() {
        String revised = """
                |Kode Rekening|Uraian|Sebelum Perubahan|||||Setelah Perubahan|||||Bertambah/(Berkurang)
                |||Koefisien|Satuan|Harga|PPN|Jumlah|Koefisien|Satuan|Harga|PPN|Jumlah
                |5.1.02.01.01.0024|Belanja Alat Tulis Kantor|||||5.200.000|||||5.772.000|572.000
                ||Kertas HVS A4|100 Rim|Rim|52.000||5.200.000|100 Rim|Rim|52.000|11%|5.772.000|572.000
                """;
        BudgetLine line = agency(read(HEAD + revised)).lines().get(0);

        assertThat(line.amount()).isEqualTo(Rupiah.of(5_772_000));
        assertThat(line.before()).isEqualTo(Rupiah.of(5_200_000));
        assertThat(line.tax()).isEqualByComparingTo("11");
        assertThat(line.at(LineColumn.AMOUNT)).hasToString("RKA!L17");
    }

    @Test
    void anAccountWithASumAndNothingBelowItIsTheLineItself() {
        String short_ = """
                |Kode Rekening|Uraian|Jumlah
                |5.1.02|Belanja Barang dan Jasa|8.200.000
                |5.1.02.01.01.0024|Belanja Alat Tulis Kantor|5.200.000
                |5.1.02.04.01.0001|Belanja Perjalanan Dinas Biasa|3.000.000
                """;
        PlanReading reading = read(HEAD + short_);

        assertThat(agency(reading).lines()).extracting(line -> line.account() + " " + line.amount().written())
                .containsExactly("5.1.02.01.01.0024 Rp5.200.000", "5.1.02.04.01.0001 Rp3.000.000");
        assertThat(reading.problems().sorted()).extracting(Problem::code).containsOnly("RKA-TANPA-KOLOM");
        assertThat(reading.ledgers().get(0).of(RowKind.LINE)).isEqualTo(2);
    }

    @Test
    void severalBlocksBelowOneHeadAreSeveralSubActivities() {
        String second = "|Sub Kegiatan|:|1.02.02.2.02.0015 Pengelolaan Pelayanan Kesehatan Gizi Masyarakat\n|Sumber Pendanaan|:|PAD\n";
        List<SubActivity> subs = agency(read(HEAD + TABLE + second + TABLE)).subActivities();

        assertThat(subs).extracting(sub -> sub.nomenclature().text() + " " + sub.text(PlanColumn.FUND_SOURCE).value()
                + " " + sub.allocation().value().written() + sub.allocation().original())
                .containsExactly("1.02.02.2.02.0001 DAU Rp8.200.000", "1.02.02.2.02.0015 PAD Rp8.200.000");
    }

    @Test
    void eachFaultIsSaidAtItsCell() {
        PlanReading reading = read(HEAD + TABLE.replace("52.000||5.200.000\n||Spes", "lima puluh ribu|572.000|5.200.000\n||Spes")
                .replace("|3.000.000\n||Uang", "|\n||Uang").replace("150.000||3.000.000", "150.000||"));

        assertThat(reading.problems().sorted()).extracting(problem -> problem.code() + " " + problem.where())
                .containsExactlyInAnyOrder("RKA-ANGKA RKA!E20", "RKA-PPN RKA!F20", "RKA-JUMLAH-KOSONG RKA!G23");
        assertThat(agency(reading).lines().get(0).unreadable()).containsOnly(LineColumn.PRICE, LineColumn.TAX);
    }

    @Test
    void aTableWithoutItsSubActivityIsSaidAndNotRead() {
        PlanReading reading = read(TABLE + HEAD + TABLE);

        assertThat(reading.problems().sorted()).extracting(Problem::code).containsExactly("RKA-TANPA-SUB");
        assertThat(agency(reading).lines()).hasSize(2);
        assertThat(reading.ledgers().get(0).accounted()).isEqualTo(reading.ledgers().get(0).rows());
    }

    private static SubActivity only(PlanReading reading) {
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().files().get(0).layout()).isEqualTo("RKA-RINCIAN");
        assertThat(reading.plan().year()).isEqualTo(2026);
        assertThat(agency(reading).subActivities()).hasSize(1);
        return agency(reading).subActivities().get(0);
    }

    private static AgencyPlan agency(PlanReading reading) {
        assertThat(reading.plan().agencies()).hasSize(1);
        return reading.plan().agencies().get(0);
    }

    private static PlanReading read(String drawing) {
        return PlanReader.read(List.of(book("rka.xlsx", sheet("RKA", drawing))), PlanRequest.of(PlanStage.RKA, PlanPhase.RANCANGAN));
    }
}
