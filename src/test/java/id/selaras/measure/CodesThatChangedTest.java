package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.NomenclatureCode;
import id.selaras.reference.CodePair;
import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEntry;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is proposed for a code that is not on the list of the year: the crosswalk first, names otherwise. */
class CodesThatChangedTest {

    private static final String OLD = "1.01.02.2.01.08";
    private static final String NAME = "Rehabilitasi Ruang Kelas";

    private final List<CodePair> crosswalk = new ArrayList<>();
    private final List<NomenclatureEntry> entries = new ArrayList<>(List.of(entry("1.01.02.2.01.0008", NAME, 2024, null),
            entry("1.01.02.2.01.0051", "Rehabilitasi Sedang/Berat Ruang Kelas Sekolah", 2024, 2025),
            entry("1.01.02.2.01.0077", "Revitalisasi Satuan Pendidikan", 2026, null)));

    @Test
    void withoutACrosswalkTheMostSimilarNameIsProposed() {
        assertThat(candidates(2025)).first().isEqualTo("1.01.02.2.01.0008 " + NAME);
    }

    @Test
    void theCrosswalkComesBeforeTheSimilarName() {
        pair(OLD, "1.01.02.2.01.0051", 2024);
        assertThat(candidates(2025)).containsExactly("1.01.02.2.01.0051 Rehabilitasi Sedang/Berat Ruang Kelas Sekolah");
    }

    @Test
    void aPairOfALaterYearDoesNotCountYet() {
        pair(OLD, "1.01.02.2.01.0051", 2026);
        assertThat(candidates(2025)).first().isEqualTo("1.01.02.2.01.0008 " + NAME);
    }

    @Test
    void aCodeThatChangedTwiceIsFollowedToTheListOfTheYear() {
        pair(OLD, "1.01.02.2.01.0051", 2024);
        pair("1.01.02.2.01.0051", "1.01.02.2.01.0077", 2026);
        assertThat(candidates(2025)).containsExactly("1.01.02.2.01.0051 Rehabilitasi Sedang/Berat Ruang Kelas Sekolah");
        assertThat(candidates(2026)).containsExactly("1.01.02.2.01.0077 Revitalisasi Satuan Pendidikan");
    }

    @Test
    void pairsThatRunInACircleEnd() {
        pair(OLD, "1.01.02.2.01.0098", 2024);
        pair("1.01.02.2.01.0098", "1.01.02.2.01.0099", 2024);
        pair("1.01.02.2.01.0099", "1.01.02.2.01.0098", 2024);
        assertThat(candidates(2025)).first().isEqualTo("1.01.02.2.01.0008 " + NAME);
    }

    @Test
    void aSuccessorThatIsNotListedIsStillNamedByItsCode() {
        pair(OLD, "1.01.02.2.01.0099", 2024);
        assertThat(candidates(2025)).containsExactly("1.01.02.2.01.0099");
    }

    private List<String> candidates(int year) {
        Reference reference = new Reference(new Government("Kota Uji", null, "WIB", 2025, 2029, "", false), Set.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Nomenclature(entries, false, ""),
                crosswalk, Map.of());
        return new NomenclatureLookup(reference, year).candidates(new NomenclatureCode(OLD), NAME);
    }

    private void pair(String old, String now, int from) {
        crosswalk.add(new CodePair(new NomenclatureCode(old), new NomenclatureCode(now), from));
    }

    private static NomenclatureEntry entry(String code, String name, Integer from, Integer until) {
        return new NomenclatureEntry(new NomenclatureCode(code), name, null, null, null, from, until);
    }
}
