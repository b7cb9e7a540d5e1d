package id.selaras.overlap.row;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.lexicon.Concept;
import id.selaras.lexicon.Distinction;
import id.selaras.overlap.text.Token;
import id.selaras.plan.PlanColumn;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class RowReadingTest {

    @Test
    void aRowSpeaksThroughItsActivityTextBeforeItsName() {
        RowFacts facts = ARow.named("Pengelolaan Pelayanan Kesehatan").with(PlanColumn.ACTIVITY_TEXT, "Pembangunan sumur bor").read();
        assertThat(shown(facts.actions().values())).contains("pembangunan");
        assertThat(facts.everything()).containsKeys(facts.subject().keySet().toArray(String[]::new));
        assertThat(facts.everything().size()).isGreaterThan(facts.subject().size());
    }

    @Test
    void withoutAnActivityTextItsIndicatorSpeaksUnlessThatOnlyRepeatsTheName() {
        RowFacts own = ARow.named("Pengelolaan Pelayanan Kesehatan").delivering("Jumlah pompa air terpasang", "Unit").read();
        RowFacts repeated = ARow.named("Pembangunan Jalan").delivering("Jumlah pembangunan jalan", "Meter").read();
        assertThat(own.subject()).isNotEqualTo(ARow.named("Pengelolaan Pelayanan Kesehatan").read().subject()).isNotEmpty();
        assertThat(repeated.subject()).isEqualTo(ARow.named("Pembangunan Jalan").read().subject());
    }

    @Test
    void wordsOfPlacesAreNotWhatItIsAbout() {
        RowFacts with = ARow.named("Jalan").with(PlanColumn.ACTIVITY_TEXT, "Pembangunan jalan Desa Wates").read();
        RowFacts without = ARow.named("Jalan").with(PlanColumn.ACTIVITY_TEXT, "Pembangunan jalan desa").read();
        assertThat(with.places().villages()).containsExactly("lekok/wates");
        assertThat(with.subject().keySet()).isEqualTo(without.subject().keySet());
    }

    @Test
    void theTextMakesTheLocationNarrower() {
        assertThat(ARow.named("Jalan").with(PlanColumn.LOCATION, "Kec. Lekok").with(PlanColumn.ACTIVITY_TEXT, "Paving Ds. Jatirejo").read()
                .places().villages()).containsExactly("lekok/jatirejo");
    }

    @Test
    void aKecamatanOfficeThatNamesNoPlaceWorksInItsOwn() {
        RowFacts facts = ARow.named("Pembinaan desa").of("7.01.0.00.0.00.23.0000", "Kecamatan Grati").read();
        assertThat(facts.districtOffice()).isTrue();
        assertThat(facts.places().entire()).containsExactly("grati");
    }

    @Test
    void subUnitsOfAnAgencyAreOneUnit() {
        assertThat(ARow.named("Imunisasi").of("1.02.0.00.0.00.02.0001", "RSUD Bangil").read().unit())
                .isEqualTo(ARow.named("Imunisasi").of("1.02.0.00.0.00.02.0000", "Dinas Kesehatan").read().unit());
    }

    @Test
    void whomItIsForStandsInItsColumnOrInItsText() {
        RowFacts column = ARow.named("Bantuan").with(PlanColumn.BENEFICIARIES, "Nelayan").read();
        RowFacts text = ARow.named("Bantuan").with(PlanColumn.ACTIVITY_TEXT, "Bantuan alat tangkap bagi nelayan").read();
        assertThat(column.beneficiaries().keySet()).isNotEmpty().isEqualTo(text.beneficiaries().keySet());
        assertThat(ARow.named("Bantuan").read().stated()).isFalse();
    }

    @Test
    void everybodyIsNobodyInParticular() {
        RowFacts facts = ARow.named("Bantuan").with(PlanColumn.BENEFICIARIES, "Masyarakat").read();
        assertThat(facts.beneficiaries()).isEmpty();
        assertThat(facts.stated()).isTrue();
    }

    @Test
    void monthsAreReadFromTextAndNote() {
        assertThat(ARow.named("Pasar murah").with(PlanColumn.ACTIVITY_TEXT, "Pasar murah Maret s.d. April")
                .with(PlanColumn.NOTE, "dilanjutkan Triwulan IV").read().months()).containsExactly(3, 4, 10, 11, 12);
    }

    @Test
    void aRoleCountsOnlyWhereItIsPaid() {
        assertThat(ARow.named("Posyandu").with(PlanColumn.ACTIVITY_TEXT, "Honor kader posyandu").read().roles()).isNotEmpty();
        assertThat(ARow.named("Posyandu").with(PlanColumn.ACTIVITY_TEXT, "Pelatihan kader posyandu").read().roles()).isEmpty();
    }

    @Test
    void unitsAreBroughtToOneNameAndFamily() {
        RowFacts facts = ARow.named("Kajian").delivering("Jumlah dokumen kajian", "Dok.").read();
        assertThat(facts.units()).containsExactly("#naskah", "dokumen");
        assertThat(facts.paper()).isTrue();
        assertThat(ARow.named("Jalan").delivering("Panjang jalan", "Km").read().paper()).isFalse();
    }

    @Test
    void fundsOutcomesAndSchoolLevelsAreRead() {
        RowFacts facts = ARow.named("Pencegahan").with(PlanColumn.ACTIVITY_TEXT, "Pencegahan stunting pada siswa SMP")
                .with(PlanColumn.FUND_SOURCE, "DAK Non Fisik; PAD").read();
        assertThat(facts.funds()).containsExactly("dak non fisik", "pad");
        assertThat(facts.concepts()).extracting(Concept::name).contains("stunting");
        assertThat(facts.distinctions(Distinction.Kind.SCHOOL_LEVEL)).containsExactly("SMP");
    }

    private static Collection<String> shown(Collection<Token> tokens) {
        return tokens.stream().map(Token::shown).toList();
    }
}
