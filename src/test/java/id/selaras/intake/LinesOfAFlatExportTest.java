package id.selaras.intake;

import static id.selaras.intake.SheetSketch.book;
import static id.selaras.intake.SheetSketch.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A flat export of a budget gives its lines besides the sub-activities they form. */
class LinesOfAFlatExportTest {

    private static final String HEADER = "|TAHUN|KODE SKPD|NAMA SKPD|KODE PROGRAM|KODE KEGIATAN|KODE SUB KEGIATAN|NAMA SUB KEGIATAN"
            + "|NAMA SUMBER DANA|KODE REKENING|NAMA REKENING|KODE STANDAR HARGA|URAIAN|KOEFISIEN|SATUAN|HARGA SATUAN|PPN|PAGU|PAGU SEBELUM PERUBAHAN|PENERIMA\n";
    private static final String MOTHERS = "|2026|1.02.0.00.0.00.01.0000|Dinas Kesehatan|1.02.02|1.02.02.2.02|1.02.02.2.02.0001"
            + "|Pengelolaan Pelayanan Kesehatan Ibu Hamil|DAU|5.1.02.01.01.0025|Belanja Kertas|1.1.12|";

    @Test
    void aLineTellsWhatItBuysAtWhatPriceAndWhereItStands() {
        BudgetLine line = lines(HEADER + MOTHERS + "Kertas HVS A4|10 Rim|Rim|#52000|11%|#577200|#520000|\n").get(0);

        assertThat(line.subActivity()).isEqualTo("F1#2");
        assertThat(line.account()).isEqualTo("5.1.02.01.01.0025");
        assertThat(line.accountName()).isEqualTo("Belanja Kertas");
        assertThat(line.description()).isEqualTo("Kertas HVS A4");
        assertThat(line.volume()).isEqualByComparingTo("10");
        assertThat(line.unit()).isEqualTo("Rim");
        assertThat(line.price()).isEqualTo(Rupiah.of(52_000));
        assertThat(line.tax()).isEqualByComparingTo("11");
        assertThat(line.amount()).isEqualTo(Rupiah.of(577_200));
        assertThat(line.before()).isEqualTo(Rupiah.of(520_000));
        assertThat(line.fund()).isEqualTo("DAU");
        assertThat(line.priceCode()).isEqualTo("1.1.12");
        assertThat(line.recipient()).isEmpty();
        assertThat(line.at(LineColumn.PRICE)).hasToString("Rekap!O2");
        assertThat(line.unreadable()).isEmpty();
    }

    @Test
    void factorsOfACoefficientAreMultiplied() {
        BudgetLine line = lines(HEADER + MOTHERS + "Uang harian|4 Orang x 2 Hari x 3 Kali|OH|150.000||3.600.000||\n").get(0);

        assertThat(line.volume()).isEqualByComparingTo("24");
        assertThat(line.unit()).isEqualTo("OH");
        assertThat(line.tax()).isNull();
        assertThat(line.before()).isNull();
    }

    @Test
    void textsThatRepeatAreTheSameObject() {
        List<BudgetLine> lines = lines(HEADER + MOTHERS + "Kertas HVS A4|10 Rim|Rim|#52000||#520000||\n"
                + MOTHERS + "Kertas HVS A4|10 Rim|Rim|#52000||#520000||\n");

        assertThat(lines.get(1).account()).isSameAs(lines.get(0).account());
        assertThat(lines.get(1).description()).isSameAs(lines.get(0).description());
        assertThat(lines.get(1).subActivity()).isSameAs(lines.get(0).subActivity());
        assertThat(lines.get(1).source()).isSameAs(lines.get(0).source());
    }

    @Test
    void aTaxInRupiahAndAPriceInWordsAreSaidWithTheirCellsAndNotGuessed() {
        PlanReading reading = read(PlanStage.RKA, HEADER + MOTHERS + "Kertas HVS A4|10 Rim|Rim|lima puluh ribu|57.200|#577200||\n");

        assertThat(reading.plan().agencies().get(0).lines().get(0).unreadable()).containsOnly(LineColumn.PRICE, LineColumn.TAX);
        assertThat(reading.problems().sorted()).extracting(Problem::code, problem -> problem.where().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("REKAP-RINCIAN", "Rekap!O2"),
                        org.assertj.core.groups.Tuple.tuple("REKAP-RINCIAN", "Rekap!P2"));
    }

    @Test
    void anUnreadableAmountMakesNoZero() {
        BudgetLine line = lines(HEADER + MOTHERS + "Kertas HVS A4|10 Rim|Rim|#52000||kira-kira 500 ribu||\n").get(0);

        assertThat(line.amount()).isNull();
        assertThat(line.unreadable()).containsExactly(LineColumn.AMOUNT);
    }

    @Test
    void aRowThatCouldNotBeReadIsQuotedWithoutItsRecipient() {
        PlanReading reading = read(PlanStage.RKA, HEADER + MOTHERS.replace("1.02.02.2.02.0001", "") + "Hibah|1 Paket|Paket|#1||#1||Siti Aminah\n");

        assertThat(reading.problems().sorted()).extracting(Problem::code).contains("REKAP-TANPA-KODE");
        assertThat(reading.problems().sorted().toString()).doesNotContain("Aminah");
    }

    @ParameterizedTest
    @EnumSource(value = PlanStage.class, names = {"RENJA", "RKPD", "KUA"})
    void aPlanNeedsNoLines(PlanStage stage) {
        assertThat(read(stage, HEADER + MOTHERS + "Kertas HVS A4|10 Rim|Rim|#52000||#520000||\n").plan().agencies().get(0).lines()).isEmpty();
    }

    private static List<BudgetLine> lines(String drawing) {
        PlanReading reading = read(PlanStage.RKA, drawing);
        assertThat(reading.plan().agencies()).hasSize(1);
        return reading.plan().agencies().get(0).lines();
    }

    private static PlanReading read(PlanStage stage, String drawing) {
        return PlanReader.read(List.of(book("rekap.xlsx", sheet("Rekap", drawing))), PlanRequest.of(stage, PlanPhase.RANCANGAN));
    }
}
