package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetsAreFoundByNameTest {

    @ParameterizedTest
    @EnumSource(value = ReferenceSheet.class, names = {"REKENING", "STANDAR_HARGA", "APBD", "BELANJA_WAJIB", "PENERIMA", "SPM", "USULAN"})
    void aMissingSheetThatOnlyBudgetsNeedIsNotPresentAndNothingIsSaid(ReferenceSheet sheet) {
        ReferenceReading reading = GoodReference.book().without(sheet.title()).read();
        assertThat(reading.reference().orElseThrow().has(sheet)).isFalse();
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ReferenceSheet.class, mode = EnumSource.Mode.EXCLUDE,
            names = {"REKENING", "STANDAR_HARGA", "APBD", "BELANJA_WAJIB", "PENERIMA", "SPM", "USULAN"})
    void aMissingSheetIsNotPresentAndSaysWhatCannotBeAssessed(ReferenceSheet sheet) {
        ReferenceReading reading = GoodReference.book().without(sheet.title()).read();
        assertThat(reading.reference().orElseThrow().has(sheet)).isFalse();
        assertThat(reading.reference().orElseThrow().present()).hasSize(ReferenceSheet.values().length - 1);
        assertThat(reading.problems()).hasSize(1);
        Problem problem = reading.problems().get(0);
        assertThat(problem.code()).isEqualTo("ACUAN-LEMBAR-TIDAK-ADA");
        assertThat(problem.severity()).isEqualTo(Severity.INFO);
        assertThat(problem.expected()).contains(sheet.title());
        assertThat(problem.suggestion().id()).contains("tidak dapat dinilai").hasSizeGreaterThan(90);
        assertThat(problem.suggestion().en()).contains("cannot be assessed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Indikator | Indikatr | Indikator", "Program Prioritas | Program Prioritss | Program Prioritas",
        "Perangkat Daerah | Perangkat Daerah Kab | Perangkat Daerah"})
    void aMistypedSheetNameGetsTheNearestProposed(String name, String mistyped, String meant) {
        List<Problem> problems = GoodReference.book().rename(name, mistyped).read().problems();
        assertThat(problems).extracting(Problem::code).contains("ACUAN-LEMBAR-ASING", "ACUAN-LEMBAR-TIDAK-ADA");
        assertThat(problems.stream().filter(problem -> problem.code().equals("ACUAN-LEMBAR-ASING")).findFirst().orElseThrow()
                .suggestion().id()).contains("\"" + meant + "\"");
    }

    @ParameterizedTest
    @CsvSource({"Indikator,INDICATORS", "Program Prioritas,Priority Programs", "Perangkat Daerah,agencies", "Pagu, Ceilings ",
        "Nomenklatur,Nomenclature", "Padanan Kode,Code Crosswalk", "Pemerintah,Government", "Wilayah,wilayah"})
    void namesMayBeEnglishAndOfAnyCase(String name, String other) {
        assertThat(GoodReference.book().rename(name, other).read().problems()).isEmpty();
    }

    @Test
    void twoSheetsForTheSameAreBothLeftAloneAndSaid() {
        ReferenceReading reading = GoodReference.book().sheet("Indicators", "| Kode | Nama | Jenis\n| X | Y | IKU").read();
        assertThat(reading.reference().orElseThrow().has(ReferenceSheet.INDIKATOR)).isFalse();
        assertThat(reading.problems()).extracting(Problem::code).containsOnlyOnce("ACUAN-LEMBAR-GANDA");
        assertThat(reading.problems().get(0).suggestion().id()).contains("Indikator, Indicators");
    }

    @Test
    void aHiddenSheetIsReadAndSaid() {
        ReferenceReading reading = GoodReference.book().hideSheet("Satuan").read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-LEMBAR-TERSEMBUNYI");
        assertThat(reading.reference().orElseThrow().unitSynonyms()).isNotEmpty();
    }

    @Test
    void aGuideSheetIsNoDataAndNoProblem() {
        assertThat(GoodReference.book().sheet("Petunjuk", "| Cara mengisi").read().problems()).isEmpty();
    }

    @Test
    void aWorkbookWithoutAnyReferenceSheetIsRefused() {
        ReferenceReading reading = new ReferenceBook().sheet("Renja 2026", "| No | Kode | Sub Kegiatan").read();
        assertThat(reading.reference()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).severity()).isEqualTo(Severity.BLOK);
        assertThat(reading.problems().get(0).found()).isEqualTo("Renja 2026");
    }

    @ParameterizedTest
    @EnumSource(value = ReferenceSheet.class, mode = EnumSource.Mode.EXCLUDE, names = {"PEMERINTAH", "PENUGASAN", "PADANAN_KODE", "SATUAN",
            "BELANJA_WAJIB", "PENERIMA", "USULAN"})
    void aSheetWithHeadingsAloneCountsAsMissing(ReferenceSheet sheet) {
        SheetForm form = Forms.ALL.stream().filter(any -> any.sheet() == sheet).findFirst().orElseThrow();
        ReferenceReading reading = GoodReference.book().sheet(sheet.title(), "| " + String.join(" | ", form.columns().stream()
                .map(column -> column.heading().id() + (column.isYearly() ? " 2026" : "")).toList())).read();
        assertThat(reading.reference().orElseThrow().has(sheet)).isFalse();
        assertThat(reading.problems()).extracting(Problem::code).containsOnly("ACUAN-LEMBAR-KOSONG");
    }

    @Test
    void noAssignmentsAreAStatementAndNotAMissingSheet() {
        ReferenceReading reading = GoodReference.book().sheet("Penugasan", "| Kode SKPD | Kode | Dasar").read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.reference().orElseThrow().has(ReferenceSheet.PENUGASAN)).isTrue();
    }

    @Test
    void withoutAnyRowThatCanBeUsedASheetIsNotPresent() {
        ReferenceReading reading = GoodReference.book().set("Penugasan!B2", "tanpa kode").read();
        assertThat(reading.reference().orElseThrow().has(ReferenceSheet.PENUGASAN)).isFalse();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-KODE", "ACUAN-LEMBAR-KOSONG");
        assertThat(reading.problems().get(1).found()).isEqualTo("0/1");
    }

    @Test
    void aReferenceOfOneSheetLeavesTheRestOpen() {
        Reference reference = new ReferenceBook().sheet("Satuan", "| Satuan | Sinonim\n| Dokumen | Dok").read().reference().orElseThrow();
        assertThat(reference.present()).containsExactly(ReferenceSheet.SATUAN);
        assertThat(reference.government().name()).isEqualTo("(nama daerah belum diisi)");
        assertThat(reference.nomenclature()).isEqualTo(Nomenclature.NONE);
    }

    @Test
    void pointersIntoAMissingSheetAreNotCalledWrong() {
        assertThat(GoodReference.book().without("Perangkat Daerah").read().problems()).extracting(Problem::code)
                .containsExactly("ACUAN-LEMBAR-TIDAK-ADA");
    }
}
