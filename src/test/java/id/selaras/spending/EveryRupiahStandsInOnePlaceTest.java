package id.selaras.spending;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.lexicon.Lexicon;
import id.selaras.measure.ReferenceLookup;
import id.selaras.measure.WholeSpending;
import id.selaras.plan.Plan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Over hundreds of random plans, each told by its seed when it fails. */
class EveryRupiahStandsInOnePlaceTest {

    private static final int PLANS = 400;
    private static final Set<Dimension> ONE_YEAR = EnumSet.complementOf(EnumSet.of(Dimension.YEAR));
    private static final Set<Dimension> WITHOUT_TARGETS = EnumSet.of(Dimension.AGENCY, Dimension.PROGRAMME, Dimension.FUND, Dimension.DISTRICT);

    private final ReferenceLookup reference = AGovernment.withoutPromises().promising("PP-0", "Puskesmas siaga", "Dinas Kesehatan", "1.02.02", null)
            .promising("PP-1", "Rumah layak", "Dinas Sosial", "1.06.05", 1_000_000L).lookup();

    @Test
    void theLinesOfEveryViewAddUpToThePlan() {
        each((seed, rows, spending) -> {
            BigDecimal all = money(rows, SubActivity::allocationOrZero);
            assertThat(spending.allocation().amount()).as("seed %d", seed).isEqualByComparingTo(all);
            for (Dimension by : ONE_YEAR) {
                assertThat(shared(spending, by, ByStrength::total)).as("seed %d by %s", seed, by).isEqualByComparingTo(all);
            }
            assertThat(shared(spending, Dimension.YEAR, ByStrength::total)).as("seed %d", seed)
                    .isEqualByComparingTo(all.add(money(rows, sub -> sub.nextAllocation().or(Rupiah.ZERO))));
        });
    }

    @Test
    void viewsWithoutTargetsAddUpByStrengthToo() {
        each((seed, rows, spending) -> {
            for (Strength strength : Strength.values()) {
                BigDecimal all = money(rows.stream().filter(row -> row.strength() == strength).toList(), SubActivity::allocationOrZero);
                for (Dimension by : WITHOUT_TARGETS) {
                    assertThat(shared(spending, by, money -> money.of(strength))).as("seed %d by %s %s", seed, by, strength)
                            .isEqualByComparingTo(all);
                }
            }
        });
    }

    @Test
    void eachRowIsCountedOnceInEveryViewAndUnderOneStrengthOnly() {
        each((seed, rows, spending) -> {
            Purposes purposes = new Purposes(ARow.plan(rows), rows, reference);
            for (Dimension by : ONE_YEAR) {
                Map<SubActivityResult, BigDecimal> shared = new HashMap<>();
                Map<SubActivityResult, Set<Strength>> strengths = new HashMap<>();
                for (Part part : purposes.parts(by)) {
                    shared.merge(part.row(), part.shared().amount(), BigDecimal::add);
                    if (part.shared().isPositive()) {
                        strengths.computeIfAbsent(part.row(), row -> EnumSet.noneOf(Strength.class)).add(part.strength());
                    }
                    assertThat(part.shared().amount()).as("seed %d", seed).isNotNegative()
                            .isLessThanOrEqualTo(part.row().subActivity().allocationOrZero().amount());
                    assertThat(part.gross()).isEqualTo(part.row().subActivity().allocationOrZero());
                }
                for (SubActivityResult row : rows) {
                    assertThat(shared.get(row)).as("seed %d by %s row %s", seed, by, row.subActivity().id())
                            .isEqualByComparingTo(row.subActivity().allocationOrZero().amount());
                    assertThat(strengths.getOrDefault(row, Set.of())).as("seed %d by %s", seed, by).hasSizeLessThanOrEqualTo(1);
                }
            }
        });
    }

    @Test
    void grossMoneyIsNeverLessThanSharedMoney() {
        each((seed, rows, spending) -> assertThat(spending.lines()).as("seed %d", seed).allSatisfy(line -> {
            for (Strength strength : Strength.values()) {
                assertThat(line.gross().of(strength)).isGreaterThanOrEqualTo(line.shared().of(strength));
            }
        }));
    }

    /** What is to hold for one random plan. */
    private interface Holds {
        void of(long seed, List<SubActivityResult> rows, Spending spending);
    }

    private void each(Holds holds) {
        for (long seed = 1; seed <= PLANS; seed++) {
            List<SubActivityResult> rows = new RandomRows(seed).rows();
            Plan plan = ARow.plan(rows);
            holds.of(seed, rows, SpendingCounting.of(plan, rows, List.of(), reference, Lexicon.NONE, true, List.of(), WholeSpending.NONE));
        }
    }

    private static BigDecimal shared(Spending spending, Dimension by, Function<ByStrength, Rupiah> money) {
        return spending.lines().stream().filter(line -> line.by() == by).map(line -> money.apply(line.shared()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal money(List<SubActivityResult> rows, Function<SubActivity, Rupiah> money) {
        return rows.stream().map(row -> money.apply(row.subActivity()).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
