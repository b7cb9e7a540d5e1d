package id.selaras.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AMappingCorrectsTheReadingTest {

    private static final String ODD_WORDS = """
            | SKPD : Dinas Kesehatan Tahun 2026
            | Nomenklatur Induk | Hal | Ukuran Keberhasilan | Rencana Capaian | Nilai Rp Usulan | Nilai Rp Disepakati
            | 1.02.02.2.02.0001 | Pelayanan Ibu Hamil | Jumlah ibu hamil | 1200 Orang | 250.000.000 | 200.000.000
            """;

    @Test
    void wordsNobodyKnowsAreNamedByHand() {
        Problems problems = new Problems();
        ColumnMapping mapping = ColumnMapping.parse("""
                {"renja.xlsx": {"sheet": "Renja", "headerRow": 2, "columns":
                    {"CODE": "A", "NAME": "B", "Indikator": "C", "TARGET": "d", "Pagu Indikatif": "F"}}}
                """, problems);
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(ODD_WORDS)), request(mapping));
        assertThat(problems.isEmpty()).isTrue();
        assertThat(reading.problems().sorted()).isEmpty();
        assertThat(reading.plan().subActivities()).singleElement().satisfies(sub -> {
            assertThat(sub.allocation().value()).isEqualTo(Rupiah.of(200_000_000));
            assertThat(sub.outputs().get(0).unit().value()).isEqualTo("Orang");
        });
    }

    @Test
    void withoutTheMappingTheSameFileIsRefusedWithTheClosestRow() {
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book(ODD_WORDS)), request(ColumnMapping.none()));
        assertThat(reading.problems().sorted()).extracting(Problem::code).containsExactly("BACA-TANPA-KEPALA");
        assertThat(reading.plan().agencies()).isEmpty();
        assertThat(reading.plan().files()).hasSize(1);
    }

    @Test
    void anEntryForAllFilesAppliesWhereAFileHasNoneOfItsOwn() {
        ColumnMapping mapping = ColumnMapping.parse("""
                {"*": {"columns": {"NOTE": "-"}}, "lain.xlsx": {"sheet": "X"}}""", new Problems());
        assertThat(mapping.of("renja.xlsx").columns()).containsValue(0);
        assertThat(mapping.of("lain.xlsx").sheet()).isEqualTo("X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "12", "", "{\"a.xlsx\": 3}", "{\"*\": {\"lembar\": \"A\"}}", "{\"*\": {\"headerRow\": 0}}",
        "{\"*\": {\"headerRow\": \"3\"}}", "{\"*\": {\"columns\": {\"HARGA\": \"B\"}}}", "{\"*\": {\"columns\": {\"CODE\": \"2\"}}}",
        "{\"*\": {\"columns\": {\"CODE\": 2}}}", "{\"*\": {\"columns\": []}}"})
    void aWordThatIsNotUnderstoodIsAProblemAndNeverAnException(String json) {
        Problems problems = new Problems();
        ColumnMapping.parse(json, problems);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("BACA-PEMETAAN");
    }

    private static PlanRequest request(ColumnMapping mapping) {
        return new PlanRequest(PlanStage.RENJA, PlanPhase.RANCANGAN, null, mapping, List.of(), Map.of());
    }

    @Test
    void aFileThatIsNotAmongThoseReadIsSaidSo() {
        ColumnMapping mapping = ColumnMapping.parse("{\"lain.xlsx\": {\"sheet\": \"X\"}}", new Problems());
        PlanReading reading = PlanReader.read(List.of(SheetSketch.book("| x")), request(mapping));
        assertThat(reading.problems().sorted()).extracting(Problem::code).contains("BACA-PEMETAAN");
    }
}
