package id.selaras.overlap.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.language.UnitNames;
import id.selaras.lexicon.UnitFamily;
import id.selaras.lexicon.UnitFamily.Kind;
import id.selaras.problem.Problems;
import id.selaras.rulebook.LoadedTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private static final List<UnitFamily> SHIPPED = LoadedTables.load(null, new Problems()).rules().lexicon().unitFamilies();

    private final Units units = new Units(SHIPPED, new UnitNames(Map.of("Bks", "Berkas", "Tukang", "Orang")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Orang,PERSONS", "org,PERSONS", "SISWA,PERSONS", "Tukang,PERSONS", "KK,HOUSEHOLDS", "Rumah Tangga,HOUSEHOLDS",
        "Org/bln,PERSON_TIMES", "Kelompok,GROUPS", "klp,GROUPS", "Unit,THINGS", "Dok.,PAPERS", "Bks,PAPERS", "Km,LENGTH", "m2,AREA",
        "Ha,AREA", "Kali,EVENTS"})
    void aUnitIsOfItsFamilyHoweverItIsWritten(String unit, Kind kind) {
        assertThat(units.kind(unit)).contains(kind);
    }

    @Test
    void twoUnitsOfOneFamilyShareItsKey() {
        assertThat(units.keys("Siswa")).containsExactlyInAnyOrder("siswa", "#orang");
        assertThat(units.keys("KK")).containsExactlyInAnyOrder("kepala keluarga", "#orang");
        assertThat(units.keys("Laporan")).containsExactlyInAnyOrder("laporan", Units.PAPERS);
    }

    @Test
    void aUnitNobodyListedIsOnlyItself() {
        assertThat(units.keys("Ton")).containsExactly("ton");
        assertThat(units.kind("Ton")).isEmpty();
        assertThat(units.keys(" ")).isEmpty();
    }
}
