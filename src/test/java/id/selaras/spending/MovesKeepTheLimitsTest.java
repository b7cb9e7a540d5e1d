package id.selaras.spending;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.Context;
import id.selaras.decision.RuleSet;
import id.selaras.finding.Certainty;
import id.selaras.finding.Limit;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.SubjectLevel;
import id.selaras.finding.TableRowRef;
import id.selaras.measure.PlanSpending;
import id.selaras.measure.ReferenceLookup;
import id.selaras.measure.SpendingGroups;
import id.selaras.measure.WholeSpending;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.rulebook.LoadedTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Money that moves is weighed against the limits of the whole budget before it is proposed. */
class MovesKeepTheLimitsTest {

    private static final RuleSet SHIPPED = LoadedTables.load(null, new Problems()).rules();
    private static final ReferenceLookup LOOKUP = AGovernment.withoutPromises().lookup();
    private static final WholeSpending BY_CODE = new WholeSpending(PlanSpending.NONE, new SpendingGroups(SHIPPED,
            new Context(PlanStage.KUA, PlanPhase.RANCANGAN, 2026, "GOVERNMENT", "", null), LOOKUP.agencies()), Set.of());
    private static final SubActivity SUPERVISION = ARow.at(10).of(ARow.CULTURE, "6.01.02.2.01.0001", "Pengawasan kinerja").result().subActivity();
    private static final SubActivity FESTIVAL = ARow.at(11).of(ARow.CULTURE, "3.26.03.2.01.0001", "Promosi wisata").result().subActivity();
    private static final SubActivity OTHER = ARow.at(12).of(ARow.SOCIAL, "2.08.02.2.01.0001", "Pelembagaan pengarusutamaan gender").result().subActivity();

    @Test
    void moneyThatLeavesAGroupLowersItsShare() {
        LimitMove move = new LimitEffects(List.of(supervision("0.60")), BY_CODE).of(SUPERVISION, FESTIVAL, Rupiah.of(1_000_000_000)).get(0);
        assertThat(move.before()).isEqualByComparingTo("0.60");
        assertThat(move.after()).isEqualByComparingTo("0.55");
        assertThat(move.kept()).isTrue();
        assertThat(move.breaks()).isFalse();
    }

    @Test
    void whatWasMovedBeforeCountsForTheNextMove() {
        LimitEffects effects = new LimitEffects(List.of(supervision("0.60")), BY_CODE);
        effects.keep(effects.of(SUPERVISION, FESTIVAL, Rupiah.of(1_000_000_000)));
        LimitMove second = effects.of(SUPERVISION, FESTIVAL, Rupiah.of(1_500_000_000)).get(0);
        assertThat(second.before()).isEqualByComparingTo("0.55");
        assertThat(second.after()).isEqualByComparingTo("0.475");
        assertThat(second.breaks()).isTrue();
    }

    @Test
    void aLimitThatIsBrokenAlreadyMayNotBecomeWorseButMayBecomeBetter() {
        LimitEffects effects = new LimitEffects(List.of(supervision("0.40")), BY_CODE);
        assertThat(effects.of(SUPERVISION, FESTIVAL, Rupiah.of(1)).get(0).breaks()).isTrue();
        assertThat(effects.of(FESTIVAL, SUPERVISION, Rupiah.of(1_000_000)).get(0).breaks()).isFalse();
        assertThat(effects.of(FESTIVAL, OTHER, Rupiah.of(1_000_000)).get(0).moves()).isFalse();
    }

    @Test
    void aGroupToldByAccountsCannotBeSaidWithoutLines() {
        Limit staff = limit("WAJ-02", "PEGAWAI", "35", "30", Limit.Side.AT_MOST);
        LimitMove move = new LimitEffects(List.of(staff), BY_CODE).of(FESTIVAL, OTHER, Rupiah.of(1_000_000)).get(0);
        assertThat(move.after()).isNull();
        assertThat(move.kept()).isNull();
        assertThat(move.reason().id()).contains("rincian belanja");
        assertThat(move.breaks()).isFalse();
    }

    @Test
    void aProposalThatWouldBreakALimitIsNotMadeAndSaidSo() {
        AGovernment government = AGovernment.withoutPromises().promising("PP-1", "Desa wisata", "Dinas Kebudayaan", "3.26.03", 2_500_000_000L);
        assertThat(proposed(government, supervision("0.55")).reallocations()).isEmpty();
        assertThat(proposed(government, supervision("0.55")).notes()).extracting(note -> note.id())
                .anyMatch(note -> note.contains("tidak diusulkan untuk PP-1: batas WAJ-04 PENGAWASAN akan dilanggar"));
        Spending kept = proposed(government, supervision("0.90"));
        assertThat(kept.reallocations()).singleElement().satisfies(each -> assertThat(each.limits()).singleElement()
                .satisfies(move -> assertThat(move.after()).isEqualByComparingTo("0.775")));
        assertThat(kept.notes()).noneMatch(note -> note.id().contains("tidak diusulkan untuk"));
    }

    private static Spending proposed(AGovernment government, Limit limit) {
        List<SubActivityResult> rows = new ArrayList<>();
        rows.add(ARow.at(10).of(ARow.CULTURE, "6.01.02.2.01.0001", "Pengawasan kinerja").costing("3000000000").paidBy("PAD").result());
        int at = 90;
        for (var agency : List.of(ARow.HEALTH, ARow.SOCIAL, ARow.CULTURE)) {
            rows.add(ARow.at(at++).of(agency, "1.02.02.2.02.0001", "Pelayanan").costing("0").direct("IKD-9").result());
        }
        return SpendingCounting.of(ARow.plan(rows), rows, List.of(), government.lookup(), MoneyForPromisesTest.WORDS, true, List.of(limit), BY_CODE);
    }

    /** At least 0.5 percent of two trillion. */
    private static Limit supervision(String percent) {
        return limit("WAJ-04", "PENGAWASAN", percent, "0.5", Limit.Side.AT_LEAST);
    }

    private static Limit limit(String rule, String group, String value, String limit, Limit.Side side) {
        BigDecimal measured = new BigDecimal(value);
        boolean met = side == Limit.Side.AT_LEAST ? measured.compareTo(new BigDecimal(limit)) >= 0 : measured.compareTo(new BigDecimal(limit)) <= 0;
        return new Limit(rule, new TableRowRef("belanja-wajib.xlsx", new CellRef("Tabel", 1, 9), rule + "-1"), SubjectLevel.SPENDING_GROUP, group,
                measured, new BigDecimal(limit), side, Limit.Unit.PERCENT, Rupiah.of(10_000_000_000L), Rupiah.of(2_000_000_000_000L), Rupiah.ZERO,
                null, null, met, "", Certainty.B, "lembar Belanja Wajib", null);
    }
}
