package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import id.selaras.reference.Direction;
import id.selaras.reference.Indicator;
import id.selaras.reference.PriorityProgram;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnsAreFoundByHeadingTest {

    private static final String INDICATORS = """
            | Code  | Name    | Kind  | Theme | Unit  | Direction | Base Year | Baseline | Target 2026 | Source | Agencies        | Working Group | Objective Code
            | IKU-9 | Poverty | macro | ipm   | Tahun | down      | 2024      | 8,63     | 8,10        | BPS    | Dinas Kesehatan | Pokja II      | S1.1
            """;

    @Test
    void anyOrderOfColumnsGivesTheSameReference() {
        ReferenceReading mirrored = GoodReference.book().mirrored().read();
        assertThat(mirrored.problems()).isEmpty();
        // only where its rows stand differs
        assertThat(mirrored.reference().orElseThrow()).usingRecursiveComparison().ignoringFields("cells")
                .isEqualTo(GoodReference.book().read().reference().orElseThrow());
    }

    @Test
    void englishHeadingsAndWordsAreAccepted() {
        ReferenceReading reading = GoodReference.book().without("Pendorong").sheet("Indikator", INDICATORS).read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-LEMBAR-TIDAK-ADA");
        Indicator indicator = reading.reference().orElseThrow().indicators().get(0);
        assertThat(indicator.kind()).isEqualTo(Indicator.Kind.MAKRO);
        assertThat(indicator.theme()).isEqualTo("IPM");
        assertThat(indicator.direction()).isEqualTo(Direction.TURUN);
        assertThat(indicator.workingGroup()).isEqualTo("Pokja II");
        assertThat(indicator.targets()).containsEntry(2026, new BigDecimal("8.1"));
    }

    @Test
    void realisedValuesStandInColumnsOfTheirOwnYear() {
        ReferenceReading reading = GoodReference.book().without("Pendorong").sheet("Indikator", """
                | Kode  | Nama       | Jenis | Tema | Satuan | Arah  | Target 2025 | Target 2026 | Realisasi 2024 | Actual 2025
                | IKU-9 | Kemiskinan | IKU   | IPM  | Tahun  | turun | 8,40        | 8,10        | 8,63           | 8,52
                """).read();
        Indicator indicator = reading.reference().orElseThrow().indicators().get(0);
        assertThat(indicator.actuals()).containsExactly(Map.entry(2024, new BigDecimal("8.63")), Map.entry(2025, new BigDecimal("8.52")));
        assertThat(indicator.targets()).containsOnlyKeys(2025, 2026);
    }

    static Stream<Arguments> headings() {
        return Forms.ALL.stream().filter(form -> form != GovernmentSheet.FORM).flatMap(form -> form.columns().stream()
                .map(column -> Arguments.of(form, column)));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void everyHeadingIsKnownInBothLanguagesAloneAndTogether(SheetForm form, Column<?> column) {
        HeadingNames names = new HeadingNames(form);
        String year = column.isYearly() ? " 2027" : "";
        String id = column.heading().id() + year;
        String en = column.heading().en() + year;
        for (String written : List.of(id, en, id.toUpperCase(Locale.ROOT), id + " *\n" + en, id + " / " + en,
                id + " (wajib)")) {
            assertThat(names.meaning(written)).as(written)
                    .isEqualTo(new HeadingNames.Meaning(column, column.isYearly() ? 2027 : null));
        }
    }

    @ParameterizedTest
    @CsvSource({"Pagu Indikatif 2026", "Pagu Indikatif Tahun 2026", "Pagu Indikatif TA 2026", "Pagu Indikatif 2026 (Rp)", "PAGU 2026",
        "Indicative Ceiling 2026"})
    void theYearStandsInTheHeading(String heading) {
        List<PriorityProgram> programs = GoodReference.book().set("Program Prioritas!H1", heading).read().reference()
                .orElseThrow().priorityPrograms();
        assertThat(programs.get(0).ceilings()).containsEntry(2026, Rupiah.of(12_500_000_000L));
    }

    @ParameterizedTest
    @CsvSource({"Pagu Indikatif", "Pagu Indikatif 26", "Pagu Indikatif Tahun n"})
    void aYearlyHeadingWithoutItsYearIsSaid(String heading) {
        List<Problem> problems = GoodReference.book().set("Program Prioritas!H1", heading).read().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("ACUAN-JUDUL-TAHUN");
        assertThat(problems.get(0).where()).hasToString("Program Prioritas!H1");
    }

    static Stream<Arguments> essentials() {
        return headings().filter(arguments -> ((Column<?>) arguments.get()[1]).isEssential());
    }

    @ParameterizedTest
    @MethodSource("essentials")
    void withoutAnEssentialHeadingTheSheetIsNotPresent(SheetForm form, Column<?> column) {
        ReferenceBook book = GoodReference.book();
        int row = form.sheet() == ReferenceSheet.NOMENKLATUR ? 2 : 1;
        int at = form.columns().indexOf(column);
        ReferenceReading reading = book.set(form.title() + "!" + (char) ('A' + at) + row, "Lain-lain").read();
        assertThat(reading.reference().orElseThrow().has(form.sheet())).isFalse();
        assertThat(reading.problems()).extracting(Problem::code)
                .containsExactlyInAnyOrder("ACUAN-JUDUL-WAJIB", "ACUAN-JUDUL-ASING");
        assertThat(reading.problems().get(0).severity()).isEqualTo(Severity.TINGGI);
        assertThat(reading.problems().get(0).where()).hasToString(form.title() + "!" + row);
        assertThat(reading.problems().get(0).suggestion().id()).contains(column.heading().id());
    }

    @Test
    void anUnknownHeadingGetsTheNearestProposed() {
        List<Problem> problems = GoodReference.book().set("Indikator!M1", "Pokjaa").read().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("ACUAN-JUDUL-ASING");
        assertThat(problems.get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(problems.get(0).where()).hasToString("Indikator!M1");
        assertThat(problems.get(0).suggestion().id()).contains("\"Pokja\"");
    }

    @Test
    void aColumnOfRowNumbersIsNoProblem() {
        assertThat(GoodReference.book().set("Satuan!D1", "No.").set("Satuan!D2", "#1").read().problems()).isEmpty();
    }

    @Test
    void aHeadingThatStandsTwiceIsReadFromNeither() {
        ReferenceReading reading = GoodReference.book().set("Indikator!J1", "Target 2026").read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-JUDUL-GANDA");
        assertThat(reading.problems().get(0).suggestion().id()).contains("I1");
        assertThat(reading.reference().orElseThrow().indicators().get(0).targets()).isEmpty();
    }

    @Test
    void anEssentialHeadingThatStandsTwiceMakesTheSheetUnusable() {
        ReferenceReading reading = GoodReference.book().set("Satuan!C1", "Satuan").read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-JUDUL-GANDA");
        assertThat(reading.reference().orElseThrow().has(ReferenceSheet.SATUAN)).isFalse();
    }

    @Test
    void titlesAboveTheHeadingsDoNotDisturb() {
        ReferenceReading reading = GoodReference.book().sheet("Satuan", """
                | DAFTAR SATUAN
                | Kabupaten Pasuruan | Tahun 2026

                | Satuan  | Sinonim
                | Dokumen | Dok
                """).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.reference().orElseThrow().unitSynonyms()).containsEntry("Dok", "Dokumen");
    }

    @Test
    void aSheetWithoutHeadingsIsSaid() {
        ReferenceReading reading = GoodReference.book().sheet("Satuan", "| Dokumen | Dok").read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-TANPA-JUDUL");
        assertThat(reading.reference().orElseThrow().has(ReferenceSheet.SATUAN)).isFalse();
    }
}
