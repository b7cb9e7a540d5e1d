package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problem;
import id.selaras.reference.Reference;
import id.selaras.reference.RenstraRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyRowsOfDataAreReadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "contoh: Lembar | Lbr | contoh dari templat",
        "Example: Sheet | Lbr | contoh dari templat",
        "-              | …   | tanda kosong",
        "!#N/A          | !#DIV/0! | galat Excel",
        "Jumlah         | 2   | jumlah",
        "Satuan         | Sinonim | diulang"})
    void aRowThatIsNoDataIsLeftOutAndSaid(String first, String second, String reason) {
        ReferenceReading reading = GoodReference.book().set("Satuan!A3", first).set("Satuan!B3", second).read();
        assertThat(reading.reference().orElseThrow().unitSynonyms()).containsOnlyKeys("Dok", "Doc");
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-BARIS-DILEWATI");
        assertThat(reading.problems().get(0).where()).hasToString("Satuan!3");
        assertThat(reading.problems().get(0).suggestion().id()).contains(reason);
    }

    @Test
    void rowsLeftOutForOneReasonAreNamedTogether() {
        ReferenceBook book = GoodReference.book();
        for (int row = 3; row < 40; row++) {
            book.set("Satuan!A" + row, "…");
        }
        List<Problem> problems = book.read().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).found()).startsWith("3, 4, 5").endsWith("(37)");
    }

    @Test
    void columnNumbersBelowTheHeadingsAreNoData() {
        ReferenceReading reading = GoodReference.book().sheet("Prioritas", """
                | Lingkup | Tahun | Kode | Nama
                | (1)     | (2)   | (3)  | (4)
                | Daerah  | 2026  | PD-1 | Ketahanan pangan
                """).read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-BARIS-DILEWATI");
        assertThat(reading.reference().orElseThrow().priorityLabels()).hasSize(1);
    }

    @Test
    void notesBesideTheTableAreNoData() {
        ReferenceReading reading = GoodReference.book().set("Satuan!F5", "disusun oleh Bidang P2EPD").read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-BARIS-DILEWATI");
    }

    @Test
    void hiddenRowsAreReadAndSaid() {
        ReferenceReading reading = GoodReference.book().hideRow("Wilayah", 3).read();
        assertThat(reading.reference().orElseThrow().regions()).hasSize(2);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-BARIS-TERSEMBUNYI");
        assertThat(reading.problems().get(0).where()).hasToString("Wilayah!3");
    }

    @Test
    void aCodeMergedOverSeveralRowsSpeaksForAllOfThemButMoneyCountsOnce() {
        ReferenceReading reading = GoodReference.book().set("Renstra!A3", "").set("Renstra!B3", "").set("Renstra!C3", "")
                .merge("Renstra", 2, 3, 1).merge("Renstra", 2, 3, 2).merge("Renstra", 2, 3, 9).read();
        assertThat(reading.problems()).isEmpty();
        List<RenstraRow> rows = reading.reference().orElseThrow().renstra();
        assertThat(rows).extracting(row -> row.code().text()).containsExactly("1.02.02", "1.02.02");
        assertThat(rows.get(1).ceilings()).isEmpty();
    }

    @Test
    void allFaultsOfAWorkbookAreSaidAtOnce() {
        List<Problem> problems = GoodReference.book().set("Indikator!D2", "IPN").set("Indikator!I4", "delapan puluh")
                .set("Renstra!B3", "1.2.3").set("Pagu!A2", "n").set("Wilayah!E2", "=SUM(E3:E9)").without("Satuan").read().problems();
        assertThat(problems).extracting(Problem::code).containsExactly("ACUAN-TEMA", "ACUAN-ANGKA", "ACUAN-TAHUN",
                "ACUAN-KODE", "ACUAN-TANPA-NILAI", "ACUAN-LEMBAR-TIDAK-ADA");
    }

    @Test
    void aRowWithoutItsEssentialsIsLeftOutAndAllOthersStay() {
        Reference reference = GoodReference.book().set("Indikator!C2", "IKUU").read().reference().orElseThrow();
        assertThat(reference.indicators()).extracting(indicator -> indicator.code()).containsExactly("IKU-02", "IKD-01");
    }

    @Test
    void anUnreadableValueThatIsNotEssentialLeavesTheRow() {
        Reference reference = GoodReference.book().set("Indikator!H2", "tinggi").read().reference().orElseThrow();
        assertThat(reference.indicators()).hasSize(3);
        assertThat(reference.indicators().get(0).baseline()).isNull();
    }

    @Test
    void ofTwoRowsWithOneKeyTheFirstIsKept() {
        Reference reference = GoodReference.book().set("Indikator!A4", "IKU-01").read().reference().orElseThrow();
        assertThat(reference.indicators()).extracting(indicator -> indicator.name())
                .containsExactly("Umur harapan hidup", "Tingkat kemiskinan");
    }

    @Test
    void anUnusualAgencyCodeIsTakenAsWrittenAndSaid() {
        ReferenceReading reading = GoodReference.book().sheet("Perangkat Daerah", """
                | Kode SKPD              | Nama
                | 1.02.2.14.0.00.01.0000 | Dinas Kesehatan
                | 1.01.2.19.0.00.01.0000 | Dinas Pendidikan
                | 7.01.0.00.0.00.14.000  | Kecamatan Prigen
                """).read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-KODE-SKPD");
        assertThat(reading.problems().get(0).where()).hasToString("Perangkat Daerah!A4");
        assertThat(reading.problems().get(0).suggestion().id()).contains("7.01.0.00.0.00.14.0000");
        assertThat(reading.reference().orElseThrow().agencies().get(2).code().text()).isEqualTo("7.01.0.00.0.00.14.000");
    }

    @Test
    void aFieldCodeThatExcelMadeANumberIsStillTaken() {
        Reference reference = GoodReference.book().set("Nomenklatur!A3", "#1.02").read().reference().orElseThrow();
        assertThat(reference.nomenclature().entries().get(0).code().text()).isEqualTo("1.02");
    }

    @Test
    void aWholeNumberIsAnUrusanAndNothingWasLost() {
        assertThat(GoodReference.book().set("Nomenklatur!A3", "#1").read().problems()).isEmpty();
    }

    @Test
    void aCeilingWhoseCodeCannotBeReadNeverPassesForTheWholeAgency() {
        Reference reference = GoodReference.book().set("Pagu!D3", "1.02.0").read().reference().orElseThrow();
        assertThat(reference.ceilings()).hasSize(1);
    }
}
