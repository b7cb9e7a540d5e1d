package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.selaras.problem.Problem;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.NomenclatureEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several statements above the headings of sheet Nomenklatur. */
class ListsOfSeveralYearsTest {

    private static ReferenceReading with(String... statements) {
        StringBuilder sheet = new StringBuilder();
        for (String statement : statements) {
            sheet.append("| ").append(statement).append('\n');
        }
        return GoodReference.book().sheet("Nomenklatur", sheet + """
                | Kode              | Nama                                      | Indikator        | Satuan | Mulai Tahun | Sampai Tahun
                | 1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah ibu hamil | Orang  | 2024        | 2025
                | 1.02.02.2.02.0001 | Pengelolaan Kesehatan Ibu Hamil           | Jumlah ibu hamil | Orang  | 2026        |
                """).read();
    }

    private static Nomenclature nomenclature(ReferenceReading reading) {
        return reading.reference().orElseThrow().nomenclature();
    }

    @Test
    void eachStatementSpeaksForItsYears() {
        ReferenceReading reading = with("Lengkap: tidak; Tahun: sampai 2025; Dasar hukum: Permendagri 90/2019",
                "Lengkap: ya; Tahun: mulai 2026; Dasar hukum: Kepmendagri 900 Tahun 2024; jo. 901");
        assertThat(nomenclature(reading).editions()).containsExactly(new NomenclatureEdition(null, 2025, false, "Permendagri 90/2019"),
                new NomenclatureEdition(2026, null, true, "Kepmendagri 900 Tahun 2024; jo. 901"));
        assertThat(nomenclature(reading).completeIn(2025)).isFalse();
        assertThat(nomenclature(reading).completeIn(2026)).isTrue();
    }

    @Test
    void statementsMayStandInCellsSideBySide() {
        ReferenceReading reading = with("Lengkap: ya | Tahun: 2025 | Dasar hukum: A", "Lengkap: ya | Tahun: 2026-2027 | B");
        assertThat(nomenclature(reading).editions()).extracting(NomenclatureEdition::fromYear, NomenclatureEdition::untilYear,
                NomenclatureEdition::legalBasis).containsExactly(tuple(2025, 2025, "A"), tuple(2026, 2027, "B"));
        assertThat(nomenclature(reading).completeIn(2028)).isFalse();
    }

    @Test
    void oneStatementWithoutYearsSpeaksForAllAsBefore() {
        Nomenclature nomenclature = nomenclature(with("Lengkap: ya; Dasar hukum: Kepmendagri 900.1.15.5-1317 Tahun 2023"));
        assertThat(nomenclature.editions()).containsExactly(new NomenclatureEdition(null, null, true, "Kepmendagri 900.1.15.5-1317 Tahun 2023"));
        assertThat(nomenclature.completeIn(1999)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026, 2026", "2025-2026, 2025, 2026", "2025 – 2026, 2025, 2026", "2025 s.d. 2026, 2025, 2026", "2025 sampai dengan 2026, 2025, 2026",
        "mulai 2026, 2026,", "sejak 2026, 2026,", "2026-, 2026,", "from 2026, 2026,", "sampai 2024, , 2024", "until 2024, , 2024", "semua, ,"})
    void yearsAreReadInManyFormsAndWrittenInOne(String written, Integer from, Integer until) {
        NomenclatureYears years = NomenclatureYears.read(written).orElseThrow();
        assertThat(years).isEqualTo(new NomenclatureYears(from, until));
        assertThat(NomenclatureYears.read(years.written())).contains(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lengkap: ya; Tahun: depan; Dasar hukum: A", "Lengkap: ya; Tahun: 2027-2026; Dasar hukum: A", "Lengkap: ya; Tahun: 26; Dasar hukum: A"})
    void yearsThatCannotBeReadMakeTheListIncompleteAndAreSaid(String statement) {
        ReferenceReading reading = with(statement);
        assertThat(reading.problems()).extracting(Problem::code).contains("ACUAN-TAHUN-DAFTAR");
        assertThat(nomenclature(reading).completeIn(2026)).isFalse();
    }

    @Test
    void whereTwoStatementsDisagreeTheListIsNotComplete() {
        ReferenceReading reading = with("Lengkap: ya; Tahun: 2024-2026; Dasar hukum: A", "Lengkap: tidak; Tahun: 2026; Dasar hukum: B");
        assertThat(reading.problems()).filteredOn(problem -> problem.code().equals("ACUAN-DAFTAR-BERTUMPUK")).singleElement()
                .satisfies(problem -> assertThat(problem.where()).hasToString("Nomenklatur!A2"));
        assertThat(nomenclature(reading).completeIn(2025)).isTrue();
        assertThat(nomenclature(reading).completeIn(2026)).isFalse();
    }

    @Test
    void proposedPairsAreNeverReadAsData() {
        ReferenceReading reading = GoodReference.book().sheet("Usulan Padanan", """
                | Kode Lama          | Kode Baru         | Mulai Tahun
                | 1.02.02.2.02.09    | 1.02.02.2.02.0009 | 2024
                """).read();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("ACUAN-LEMBAR-USULAN");
        assertThat(reading.reference().orElseThrow().crosswalk())
                .isEqualTo(GoodReference.book().read().reference().orElseThrow().crosswalk());
    }
}
