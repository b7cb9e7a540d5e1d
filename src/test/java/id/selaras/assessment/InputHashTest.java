package id.selaras.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problem;
import id.selaras.reference.Direction;
import id.selaras.reference.Government;
import id.selaras.reference.Indicator;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InputHashTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private final Plan plan = new ARenja().plan();
    private final String hash = InputHash.of(facts(plan, reference("72.5", Map.of()), DAY));

    @Test
    void aRenamedOrSavedAgainFileHoldsTheSameFacts() {
        Plan again = new ARenja().inFile("renja (2).xlsx", "5".repeat(64)).plan();
        assertThat(InputHash.of(facts(again, reference("72.5", Map.of()), DAY))).isEqualTo(hash);
    }

    @Test
    void trailingZerosOfANumberAreNoOtherFact() {
        assertThat(InputHash.of(facts(plan, reference("72.500", Map.of()), DAY))).isEqualTo(hash);
    }

    @Test
    void theOrderInWhichAMapWasFilledDoesNotMatter() {
        Map<String, String> one = new java.util.LinkedHashMap<>();
        one.put("Dok", "Dokumen");
        one.put("Lap", "Laporan");
        Map<String, String> other = new java.util.LinkedHashMap<>();
        other.put("Lap", "Laporan");
        other.put("Dok", "Dokumen");
        assertThat(InputHash.of(facts(plan, reference("72.5", one), DAY)))
                .isEqualTo(InputHash.of(facts(plan, reference("72.5", other), DAY))).isNotEqualTo(hash);
    }

    @Test
    void aNameAnAmountOfTheReferenceAndTheDayAreFacts() {
        assertThat(InputHash.of(facts(new ARenja().named("Lain").plan(), reference("72.5", Map.of()), DAY)))
                .isNotEqualTo(hash);
        assertThat(InputHash.of(facts(plan, reference("72.6", Map.of()), DAY))).isNotEqualTo(hash);
        assertThat(InputHash.of(facts(plan, reference("72.5", Map.of()), DAY.plusDays(1)))).isNotEqualTo(hash);
    }

    @Test
    void aDocumentOfAnotherStageBesideThePlanIsAFact() {
        Reference reference = reference("72.5", Map.of());
        String beside = InputHash.of(new InputHash.Facts(plan, new Earlier(null, null, Map.of(PlanStage.RKPD, plan)), reference, List.of(),
                Scope.Level.AGENCY, DAY, Set.of()));
        assertThat(beside).isNotEqualTo(hash).isNotEqualTo(InputHash.of(new InputHash.Facts(plan,
                new Earlier(null, null, Map.of(PlanStage.KUA, plan)), reference, List.of(), Scope.Level.AGENCY, DAY, Set.of())));
    }

    @Test
    void thePlanOfTheYearBeforeAndTheScopeAreFacts() {
        Reference reference = reference("72.5", Map.of());
        assertThat(InputHash.of(new InputHash.Facts(plan, new Earlier(plan, null), reference, List.of(), Scope.Level.AGENCY, DAY, Set.of())))
                .isNotEqualTo(hash);
        assertThat(InputHash.of(new InputHash.Facts(plan, Earlier.NONE, reference, List.of(), Scope.Level.GOVERNMENT, DAY, Set.of())))
                .isNotEqualTo(hash);
        assertThat(InputHash.of(new InputHash.Facts(plan, Earlier.NONE, reference, List.of(), Scope.Level.AGENCY, DAY, Set.of("a"))))
                .isNotEqualTo(hash);
    }

    @Test
    void overlapsThatWereRejectedBeforeAreFactsInWhateverOrder() {
        Reference reference = reference("72.5", Map.of());
        String one = InputHash.of(new InputHash.Facts(plan, Earlier.NONE, reference, List.of(), Scope.Level.AGENCY, DAY, Set.of("a", "b")));
        assertThat(one).isNotEqualTo(hash).isEqualTo(InputHash.of(new InputHash.Facts(plan, Earlier.NONE, reference, List.of(),
                Scope.Level.AGENCY, DAY, new TreeSet<>(Set.of("b", "a")))));
    }

    @Test
    void aProblemIsAFactButTheNameOfItsFileIsNot() {
        Problem problem = AnAssessment.unreadableTarget();
        Problem renamed = new Problem(problem.code(), problem.severity(), "lain.xlsx", problem.where(), problem.found(),
                problem.expected(), problem.suggestion());
        assertThat(with(problem)).isEqualTo(with(renamed)).isNotEqualTo(hash);
    }

    @Test
    void whatIsHashedIsReadableAndNamesNoFile() {
        String json = new String(InputHash.canonical(facts(plan, reference("72.5", Map.of()), DAY)),
                StandardCharsets.UTF_8);
        assertThat(json).startsWith("{\"asOf\":\"2026-03-01\",\"dismissed\":[],\"earlier\":{").contains("\"amount\":\"300000000\"")
                .doesNotContain(ARenja.FILE_NAME);
    }

    private String with(Problem problem) {
        return InputHash.of(new InputHash.Facts(plan, Earlier.NONE, reference("72.5", Map.of()), List.of(problem),
                Scope.Level.AGENCY, DAY, Set.of()));
    }

    private static InputHash.Facts facts(Plan plan, Reference reference, LocalDate day) {
        return new InputHash.Facts(plan, Earlier.NONE, reference, List.of(), Scope.Level.AGENCY, day, Set.of());
    }

    private static Reference reference(String baseline, Map<String, String> units) {
        Indicator indicator = new Indicator("IPM", "Indeks Pembangunan Manusia", Indicator.Kind.MAKRO, "IPM", "indeks",
                Direction.NAIK, 2024, new BigDecimal(baseline), new TreeMap<>(Map.of(2026, new BigDecimal("73"))), "BPS",
                List.of(), null, null);
        return new Reference(new Government("Kabupaten Pasuruan", "35.14", "WIB", 2025, 2029, "", false),
                Set.of(ReferenceSheet.INDIKATOR, ReferenceSheet.PEMERINTAH, ReferenceSheet.SATUAN), List.of(),
                List.of(indicator), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), Nomenclature.NONE, List.of(), units);
    }
}
