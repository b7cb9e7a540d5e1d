package id.selaras.overlap.pair;

import static id.selaras.overlap.PlannedWork.FISHERY;
import static id.selaras.overlap.PlannedWork.HEALTH;
import static id.selaras.overlap.PlannedWork.LEKOK;
import static id.selaras.overlap.PlannedWork.VILLAGES;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.lexicon.Sign;
import id.selaras.lexicon.SignWeights;
import id.selaras.overlap.PlannedWork;
import id.selaras.overlap.row.RowFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignsSpeakOfWhatIsKnownTest {

    private static final String HERE = "Desa Jatirejo Kecamatan Lekok";

    @Test
    void theSameTrainingForTheSamePeopleInOneVillageShowsSoInEveryField() {
        assertThat(seen(row("Pelatihan pengolahan ikan", "Istri nelayan"), "Bimtek pengolahan ikan", "Istri nelayan")).contains(
                Sign.SAME_ACTION, Sign.SAME_PEOPLE, Sign.VILLAGE, Sign.RECEIVERS, Sign.SAME_VOLUME)
                .doesNotContain(Sign.OTHER_ACTION, Sign.OTHER_SUBJECT, Sign.OTHER_PEOPLE);
    }

    @Test
    void peopleNobodyListedAreNeitherTheSameNorOthers() {
        assertThat(seen(row("Pelatihan pengolahan ikan", "Awak jukung"), "Pelatihan pengolahan ikan", "Penghuni geladak"))
                .doesNotContain(Sign.SAME_PEOPLE, Sign.ALIKE_PEOPLE, Sign.MANY_PEOPLE, Sign.EVERYBODY, Sign.OTHER_PEOPLE);
    }

    @Test
    void listedThingsOfOneFamilyAreRelatedAndOthersAreDifferent() {
        assertThat(seen(row("Pelatihan karawitan", "Pemuda"), "Pelatihan tari daerah", "Pemuda")).contains(Sign.RELATED_SUBJECT)
                .doesNotContain(Sign.OTHER_SUBJECT);
        assertThat(seen(row("Pelatihan karawitan", "Pemuda"), "Pelatihan las", "Petani")).contains(Sign.OTHER_SUBJECT, Sign.OTHER_ALTOGETHER)
                .doesNotContain(Sign.RELATED_SUBJECT);
    }

    @Test
    void whatIsKnownOfNothingIsUnlisted() {
        assertThat(strength(Sign.UNLISTED, "Gelar zumbaqu", "Gelar zumbaqu")).isEqualTo(1);
        assertThat(strength(Sign.UNLISTED, "Pelatihan karawitan", "Pelatihan karawitan")).isZero();
    }

    @Test
    void aKecamatanBesideAnAgencyIsSeenAndTwoAgenciesAreNot() {
        List<RowFacts> rows = new PlannedWork().row(HEALTH, "Pelatihan las", HERE, "Pemuda").row(LEKOK, "Pelatihan las", HERE, "Pemuda")
                .row(FISHERY, "Pelatihan las", HERE, "Pemuda").facts();
        assertThat(signs(rows.get(0), rows.get(1))).contains(Sign.DISTRICT_OFFICE);
        assertThat(signs(rows.get(0), rows.get(2))).doesNotContain(Sign.DISTRICT_OFFICE);
    }

    @Test
    void theWeightsAddUpToTheLogarithmOfTheOdds() {
        Certainties certainties = new Certainties(new SignWeights(Map.of(Sign.BASE, new BigDecimal("-2"), Sign.SAME_PEOPLE, new BigDecimal("3")),
                Map.of(Sign.SAME_ACTION, BigDecimal.ZERO)));
        double[] signs = new double[Sign.values().length];
        signs[Sign.BASE.ordinal()] = 1;
        assertThat(certainties.certain(signs)).isEqualTo(new Certain(12, 50));
        signs[Sign.SAME_PEOPLE.ordinal()] = 1;
        assertThat(certainties.certain(signs)).isEqualTo(new Certain(73, 50));
    }

    private record Row(String what, String forWhom) {
    }

    private static Row row(String what, String forWhom) {
        return new Row(what, forWhom);
    }

    private static Set<Sign> seen(Row one, String what, String forWhom) {
        List<RowFacts> rows = new PlannedWork().row(HEALTH, one.what(), HERE, one.forWhom()).row(VILLAGES, what, HERE, forWhom).facts();
        assertThat(signs(rows.get(1), rows.get(0))).isEqualTo(signs(rows.get(0), rows.get(1)));
        return signs(rows.get(0), rows.get(1));
    }

    private static Set<Sign> signs(RowFacts one, RowFacts other) {
        double[] seen = SignReading.of(one, other, Measures.of(one, other));
        return Stream.of(Sign.values()).filter(sign -> seen[sign.ordinal()] > 0).collect(Collectors.toSet());
    }

    private static double strength(Sign sign, String what, String other) {
        List<RowFacts> rows = new PlannedWork().row(HEALTH, what, HERE, "Pemuda").row(VILLAGES, other, HERE, "Pemuda").facts();
        return SignReading.of(rows.get(0), rows.get(1), Measures.of(rows.get(0), rows.get(1)))[sign.ordinal()];
    }
}
