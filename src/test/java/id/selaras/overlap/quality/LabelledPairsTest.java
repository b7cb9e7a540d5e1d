package id.selaras.overlap.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 605 labelled pairs, most with fewer than half of their words shared. The floors are what was measured ({@code docs/quality.md}):
 * a change of words, table or search that loses pairs must be seen.
 */
class LabelledPairsTest {

    private static List<QualityOfOverlaps.Judged> judged;

    @BeforeAll
    static void judgeAll() {
        judged = new QualityOfOverlaps().judge(LabelledPairs.in(LabelledPairs.SHIPPED));
    }

    @Test
    void thereAreSixtyPairsOfEachKind() {
        assertThat(judged.stream().collect(Collectors.groupingBy(one -> one.pair().file(), Collectors.counting())))
                .hasSize(9).allSatisfy((file, count) -> assertThat(count).as(file).isGreaterThanOrEqualTo(
                        file.equals("peran-berbayar") ? 46 : 60));
    }

    @Test
    void theSameWorkInOtherPlacesSupportAndSchoolLevelsAreHardlyEverShown() {
        assertThat(claimed("bukan-beda-wilayah")).isLessThanOrEqualTo(1);
        assertThat(claimed("bukan-penunjang")).isZero();
        assertThat(claimed("bukan-beda-jenjang")).isZero();
    }

    @Test
    void phasesOfOneConstructionAndOtherObjectsDoNotBecomeMore() {
        assertThat(claimed("bukan-tahap-pekerjaan")).isLessThanOrEqualTo(4);
        assertThat(claimed("bukan-beda-objek")).isLessThanOrEqualTo(23);
    }

    @Test
    void overlapsThatWereFoundAreStillFound() {
        assertThat(shown("duplikasi")).isGreaterThanOrEqualTo(77);
        assertThat(shown("tumpang-tindih")).isGreaterThanOrEqualTo(50);
        assertThat(shown("fragmentasi")).isGreaterThanOrEqualTo(48);
        assertThat(shown("peran-berbayar")).isGreaterThanOrEqualTo(41);
    }

    @Test
    void theClassesThatWereRightAreStillRight() {
        assertThat(right("duplikasi")).isGreaterThanOrEqualTo(73);
        assertThat(right("tumpang-tindih")).isGreaterThanOrEqualTo(34);
        assertThat(right("fragmentasi")).isGreaterThanOrEqualTo(34);
        assertThat(right("peran-berbayar")).isGreaterThanOrEqualTo(33);
    }

    @Test
    void theScoreIsTheSumOfItsEvidence() {
        assertThat(judged).filteredOn(one -> one.found() != null).isNotEmpty().allSatisfy(one -> assertThat(
                one.found().evidence().stream().mapToInt(field -> field.points()).sum()).isEqualTo(one.found().score()));
    }

    @Test
    void whoStandsFirstDoesNotMatter() {
        List<LabelledPair> turned = judged.stream().map(QualityOfOverlaps.Judged::pair).map(pair -> new LabelledPair(pair.file(),
                pair.id(), pair.government(), pair.label(), pair.group(), pair.other(), pair.one())).toList();
        assertThat(new QualityOfOverlaps().judge(turned)).extracting(one -> one.pair().id() + one.shown()
                + (one.found() == null ? "" : one.found().score() + one.found().memory()))
                .isEqualTo(judged.stream().map(one -> one.pair().id() + one.shown()
                        + (one.found() == null ? "" : one.found().score() + one.found().memory())).toList());
    }

    private static long claimed(String file) {
        return count(file, QualityOfOverlaps.Judged::claimed);
    }

    private static long right(String file) {
        return count(file, QualityOfOverlaps.Judged::right);
    }

    private static long shown(String file) {
        return count(file, one -> one.found() != null);
    }

    private static long count(String file, Predicate<QualityOfOverlaps.Judged> wanted) {
        return judged.stream().filter(one -> one.pair().file().equals(file)).filter(wanted).count();
    }
}
