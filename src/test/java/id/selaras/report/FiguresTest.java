package id.selaras.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.assessment.AFinding;
import id.selaras.assessment.AnAssessment;
import id.selaras.finding.Strength;
import id.selaras.finding.Verdict;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Severity;
import id.selaras.reference.Government;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final Figures figures = Figures.of(AnAssessment.ofARenja().build());

    @Test
    void strengthsAndVerdictsBothAddUpToTheAllocation() {
        assertThat(figures.rupiahByStrength().values().stream().reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(figures.rupiahByVerdict().values().stream().reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(figures.allocation()).isEqualTo(Rupiah.of(3_030_500_000L));
        assertThat(figures.byVerdict().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(7);
    }

    @Test
    void whatDoesNotOccurIsThereWithZero() {
        assertThat(figures.findingsBySeverity()).containsEntry(Severity.INFO, 0);
        assertThat(figures.rupiahByStrength()).containsEntry(Strength.NONE, Rupiah.ZERO);
        assertThat(figures.byVerdict()).containsEntry(Verdict.REVIEW, 1);
    }

    @Test
    void twoFindingsOfOneRowCountItsMoneyOnce() {
        Figures twice = Figures.of(AnAssessment.ofARenja().withFinding(AFinding.zeroTarget()).build());
        assertThat(twice.findingsBySeverity()).containsEntry(Severity.BLOK, 3);
        assertThat(twice.rupiahBySeverity()).isEqualTo(figures.rupiahBySeverity());
    }

    @Test
    void aPlanWithoutMoneyHasNoShares() {
        assertThat(Figures.of(List.of(), List.of(), List.of()).share(Rupiah.ZERO)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"WIB,2026-02-03 11:05 WIB", "WITA,2026-02-03 12:05 WITA", "WIT,2026-02-03 13:05 WIT",
            "GMT,2026-02-03 04:05 UTC"})
    void timesAreShownInTheGovernmentsZone(String zone, String expected) {
        assertThat(GovernmentTime.written(Instant.parse("2026-02-03T04:05:06Z"),
                new Government("Kota Batu", "", zone, null, null, "", false))).isEqualTo(expected);
    }
}
