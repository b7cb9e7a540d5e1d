package id.selaras.overlap.pair;

import static id.selaras.overlap.PlannedWork.HEALTH;
import static id.selaras.overlap.PlannedWork.VILLAGES;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.RuleSet;
import id.selaras.decision.Value;
import id.selaras.overlap.ChangedRules;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.OverlapResult;
import id.selaras.overlap.PlannedWork;
import org.junit.jupiter.api.Test;

/** A planner may write {@code memuat} into any cell of the class table: the real words of the pair are asked, not that there are some. */
class ClassTablesAskAboutWhatIsSharedTest {

    private static final PlannedWork CADRES = new PlannedWork()
            .row(HEALTH, "Insentif kader posyandu", "Kecamatan Lekok", "Kader posyandu")
            .row(VILLAGES, "Honor kader posyandu", "Kecamatan Lekok", "Kader posyandu");

    private static final PlannedWork STUNTING = new PlannedWork()
            .row(HEALTH, "Sosialisasi pencegahan stunting", "Desa Jatirejo Kecamatan Lekok", "Ibu hamil")
            .row(VILLAGES, "Sosialisasi pencegahan stunting", "Desa Jatirejo Kecamatan Lekok", "Ibu hamil");

    @Test
    void theShippedTableTakesAnyRoleThatBothPay() {
        assertThat(row(CADRES, ChangedRules.SHIPPED)).isEqualTo("KLS-21");
    }

    @Test
    void aRowForCadresAppliesToCadres() {
        assertThat(row(CADRES, ChangedRules.withClassCells("KLS-21~Peran berbayar bersama~memuat: kader"))).isEqualTo("KLS-21");
    }

    @Test
    void aRowForExtensionWorkersDoesNotApplyToCadres() {
        assertThat(row(CADRES, ChangedRules.withClassCells("KLS-21~Peran berbayar bersama~memuat: penyuluh"))).isNotEqualTo("KLS-21");
    }

    @Test
    void aRowForOneOutcomeAppliesToNoOther() {
        assertThat(row(STUNTING, ChangedRules.SHIPPED)).isEqualTo("KLS-30");
        assertThat(row(STUNTING, ChangedRules.withClassCells("KLS-30~Konsep bersama~memuat: stunting"))).isEqualTo("KLS-30");
        assertThat(row(STUNTING, ChangedRules.withClassCells("KLS-30~Konsep bersama~memuat: banjir"))).isNotEqualTo("KLS-30");
    }

    @Test
    void aRowForOnePlaceAppliesToNoOther() {
        assertThat(row(CADRES, ChangedRules.withClassCells("Id~Koordinator~Tempat bersama", "KLS-21~Koordinator~memuat: Lekok")))
                .isEqualTo("KLS-21");
        assertThat(row(CADRES, ChangedRules.withClassCells("Id~Koordinator~Tempat bersama", "KLS-21~Koordinator~memuat: Grati")))
                .isNotEqualTo("KLS-21");
    }

    @Test
    void theWordsThatDecidedAreTheWordsThatAreKept() {
        FoundPair pair = CADRES.search(ChangedRules.SHIPPED).pairs().get(0);
        assertThat(pair.measured().get(DictionaryEntry.SHARED_ROLE).written()).isEqualTo(pair.overlap().paidRole()).contains("kader");
        assertThat(pair.measured().get(DictionaryEntry.SHARED_PLACE).written()).isEqualTo(pair.overlap().place())
                .isEqualTo("Kecamatan Lekok");
        assertThat(pair.measured()).doesNotContainKeys(DictionaryEntry.OTHER_AGENCY)
                .containsEntry(DictionaryEntry.COORDINATED, new Value.Choice("TIDAK_ADA"))
                .doesNotContainValue(new Value.Choice("")).containsKeys(DictionaryEntry.PAIR_SCORE, DictionaryEntry.WORD_SIMILARITY);
    }

    /** The row of the class table that told the only overlap; empty when none is shown. */
    private static String row(PlannedWork work, RuleSet rules) {
        OverlapResult result = work.search(rules);
        assertThat(result.answer().compared()).isEqualTo(2);
        return result.answer().overlaps().stream().map(overlap -> overlap.tableRow().rowId()).findFirst().orElse("");
    }
}
