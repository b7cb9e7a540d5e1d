package id.selaras.spending;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.Verdict;
import id.selaras.lexicon.Distinction;
import id.selaras.lexicon.FieldWeights;
import id.selaras.lexicon.SignWeights;
import id.selaras.lexicon.Lexicon;
import id.selaras.lexicon.Thresholds;
import id.selaras.lexicon.WordWeights;
import id.selaras.measure.WholeSpending;
import id.selaras.plan.Agency;
import id.selaras.plan.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyForPromisesTest {

    static final Lexicon WORDS = new Lexicon(true, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(tie("DAK", "DAK; dana alokasi khusus"), tie("Hibah", "hibah")), List.of(), FieldWeights.NONE, SignWeights.NONE, Thresholds.NONE, WordWeights.NONE, "");

    @Test
    void moneyOfTheSameAgencyComesFirstAndNoRupiahTwice() {
        Spending spending = of(AGovernment.withoutPromises().promising("PP-1", "Desa wisata", "Dinas Kebudayaan", "3.26.03", 70_000_000L)
                        .promising("PP-2", "Pasar rakyat", "Dinas Sosial", "3.30.03", 90_000_000L),
                idle(10, ARow.SOCIAL, "2.08.02.2.01.0001", "60000000", "DAU"), idle(11, ARow.CULTURE, "2.22.02.2.01.0003", "80000000", "PAD"));
        assertThat(spending.reallocations()).extracting(each -> each.number() + " " + each.from().id() + " " + each.promise().code() + " " + each.near()
                + " " + each.rupiah().written()).containsExactly("1 F1#10 PP-2 SAME_AGENCY Rp60.000.000", "2 F1#11 PP-2 OTHER Rp30.000.000",
                "3 F1#11 PP-1 SAME_AGENCY Rp50.000.000");
        Reallocation last = spending.reallocations().get(2);
        assertThat(last.leftAfter()).isEqualTo(Rupiah.ZERO);
        assertThat(last.fundedBefore()).isEqualTo(Rupiah.ZERO);
        assertThat(last.fundedAfter()).isEqualTo(Rupiah.of(50_000_000));
        assertThat(last.unservingAfter()).isEqualTo(Rupiah.ZERO);
        assertThat(last.reason().id()).contains("Usulan untuk dibahas");
    }

    @Test
    void basicServicesAndServicesWithAStandardAndSupportNeverGive() {
        Spending spending = of(AGovernment.withoutPromises().promising("PP-1", "Desa wisata", "Dinas Kebudayaan", "3.26.03", 70_000_000L),
                idle(10, ARow.HEALTH, "1.02.05.2.01.0001", "60000000", "DAU"), idle(11, ARow.SOCIAL, "1.06.02.2.03.0001", "60000000", "DAU"),
                idle(12, ARow.CULTURE, "2.22.01.2.06.0001", "60000000", "DAU").supporting());
        assertThat(spending.promises()).hasSize(4);
        assertThat(spending.reallocations()).isEmpty();
    }

    @Test
    void tiedMoneyStaysInItsFieldAndWithItsSource() {
        AGovernment government = AGovernment.withoutPromises().promising("PP-1", "Cagar budaya", "Dinas Kebudayaan", "2.22.05", 70_000_000L);
        ARow tied = idle(10, ARow.CULTURE, "2.22.02.2.01.0003", "60000000", "DAK Fisik Kebudayaan");
        assertThat(of(government, tied).reallocations()).isEmpty();
        ARow paidFromIt = ARow.at(11).of(ARow.CULTURE, "2.22.05.2.01.0001", "Pelestarian cagar budaya").costing("1000000").paidBy("DAK Fisik Kebudayaan")
                .serving(Alignment.Kind.PRIORITY, "PP-1", Strength.DIRECT, Evidence.CODE);
        assertThat(of(government, tied, paidFromIt).reallocations()).singleElement()
                .satisfies(each -> assertThat(each.reason().id()).contains("terikat (DAK)"));
        assertThat(of(government, idle(10, ARow.SOCIAL, "2.08.02.2.01.0001", "60000000", "DAK Fisik Kebudayaan"), paidFromIt).reallocations()).isEmpty();
    }

    @Test
    void moneyWhoseSourceIsNotStatedOrNotSplitIsNotProposed() {
        AGovernment government = AGovernment.withoutPromises().promising("PP-1", "Desa wisata", "Dinas Kebudayaan", "3.26.03", 70_000_000L);
        assertThat(of(government, idle(10, ARow.CULTURE, "2.22.02.2.01.0003", "60000000", ""),
                idle(11, ARow.CULTURE, "2.22.02.2.01.0004", "60000000", "DAU; DAK Fisik")).reallocations()).isEmpty();
    }

    @Test
    void onlyTheFreePartOfARowIsProposed() {
        ARow row = ARow.at(10).of(ARow.CULTURE, "2.22.02.2.01.0003", "Festival").costing("60000000").fund("PAD", "25000000").fund("Hibah", "35000000");
        assertThat(of(AGovernment.withoutPromises().promising("PP-1", "Desa wisata", "Dinas Kebudayaan", "3.26.03", 70_000_000L), row).reallocations())
                .singleElement().satisfies(each -> {
                    assertThat(each.rupiah()).isEqualTo(Rupiah.of(25_000_000));
                    assertThat(each.fund()).isEqualTo("PAD");
                    assertThat(each.leftAfter()).isEqualTo(Rupiah.of(35_000_000));
                });
    }

    @Test
    void aRowWhoseEvidenceConflictsIsRankedButGivesNothing() {
        ARow row = idle(10, ARow.CULTURE, "2.22.02.2.01.0003", "60000000", "PAD").judged(Verdict.REVIEW);
        Spending spending = of(AGovernment.withoutPromises().promising("PP-1", "Desa wisata", "Dinas Kebudayaan", "3.26.03", 70_000_000L), row);
        assertThat(spending.misaligned()).singleElement().satisfies(each -> assertThat(each.kind()).isEqualTo(Misaligned.Kind.CONFLICT));
        assertThat(spending.reallocations()).isEmpty();
    }

    @Test
    void aPromiseWithoutAStatedNeedIsToldAndNotMatched() {
        Spending spending = of(AGovernment.withoutPromises().promising("PP-1", "Desa wisata", "Dinas Kebudayaan", "3.26.03", null),
                idle(10, ARow.CULTURE, "2.22.02.2.01.0003", "60000000", "PAD"));
        assertThat(spending.promises()).filteredOn(promise -> promise.code().equals("PP-1")).singleElement()
                .satisfies(promise -> assertThat(promise.gap()).isNull());
        assertThat(spending.reallocations()).isEmpty();
    }

    @Test
    void theDearestRowThatServesNothingIsFirstAndEachSaysWhy() {
        Spending spending = of(AGovernment.withoutPromises(), idle(10, ARow.CULTURE, "2.22.02.2.01.0003", "5", "PAD"),
                idle(11, ARow.CULTURE, "??", "7", "PAD"), ARow.at(12).direct("IPM"));
        assertThat(spending.misaligned()).extracting(each -> each.row().subActivity().id() + " " + each.kind())
                .containsExactly("F1#11 NO_CODE", "F1#10 NO_OUTPUT");
        assertThat(spending.misaligned()).allSatisfy(each -> assertThat(each.fix().id()).doesNotContain("kata"));
    }

    /** Over random plans: nobody gives more than it has, no promise gets more than it needs, and shares move by exactly what is proposed. */
    @Test
    void proposalsAddUpOnRandomPlans() {
        int proposed = 0;
        for (long seed = 1; seed <= 600; seed++) {
            List<SubActivityResult> rows = new RandomRows(seed).rows();
            Spending spending = SpendingCounting.of(ARow.plan(rows), rows, List.of(), AGovernment.withoutPromises()
                    .promising("PP-0", "Satu", "Dinas Kebudayaan", "2.22.02", 4_000_000_000L).promising("PP-9", "Dua", "Dinas Sosial", "3.26.03", 9_000_000_000L)
                    .lookup(), WORDS, true, List.of(), WholeSpending.NONE);
            Map<String, Rupiah> given = new HashMap<>();
            Map<String, Rupiah> got = new HashMap<>();
            for (Reallocation each : spending.reallocations()) {
                proposed++;
                assertThat(each.rupiah().isPositive()).as("seed %d", seed).isTrue();
                assertThat(each.fundedAfter().minus(each.fundedBefore())).as("seed %d", seed).isEqualTo(each.rupiah());
                assertThat(each.unservingBefore().minus(each.unservingAfter())).isEqualTo(each.rupiah());
                assertThat(given.merge(each.from().id(), each.rupiah(), Rupiah::plus)).as("seed %d", seed)
                        .isLessThanOrEqualTo(each.from().allocationOrZero());
                assertThat(got.merge(each.promise().code(), each.rupiah(), Rupiah::plus)).as("seed %d", seed).isLessThanOrEqualTo(each.promise().gap());
            }
        }
        assertThat(proposed).isGreaterThan(50);
    }

    private static ARow idle(int row, Agency agency, String code, String rupiah, String fund) {
        return ARow.at(row).of(agency, code, "Festival").costing(rupiah).paidBy(fund);
    }

    private static Spending of(AGovernment government, ARow... rows) {
        List<SubActivityResult> results = new ArrayList<>(Stream.of(rows).map(ARow::result).toList());
        // every agency has sent a plan, so that no promise waits for one
        int at = 90;
        for (var agency : List.of(ARow.HEALTH, ARow.SOCIAL, ARow.CULTURE)) {
            results.add(ARow.at(at++).of(agency, "1.02.02.2.02.0001", "Pelayanan").costing("0").direct("IKD-9").result());
        }
        return SpendingCounting.of(ARow.plan(results), results, List.of(), government.lookup(), WORDS, true, List.of(), WholeSpending.NONE);
    }

    private static Distinction tie(String name, String words) {
        return new Distinction("D-" + name, Distinction.Kind.TIED_FUND, name, List.of(words.split("; ")));
    }
}
