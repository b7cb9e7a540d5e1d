package id.selaras.measure;

import static id.selaras.decision.DictionaryEntry.BASELINE;
import static id.selaras.decision.DictionaryEntry.SERIES_HIGHEST;
import static id.selaras.decision.DictionaryEntry.SERIES_LOWEST;
import static id.selaras.decision.DictionaryEntry.SERIES_TEXT;
import static id.selaras.decision.DictionaryEntry.TARGETS_FLAT;
import static id.selaras.decision.DictionaryEntry.TARGET_FORM;
import static id.selaras.decision.DictionaryEntry.TARGET_JUMP;
import static id.selaras.decision.DictionaryEntry.TARGET_JUMP_YEARS;
import static id.selaras.decision.DictionaryEntry.TARGET_TEXT;
import static id.selaras.decision.DictionaryEntry.YEARS_PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.plan.Field;
import id.selaras.plan.Rupiah;
import id.selaras.plan.YearSeries;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the targets of one indicator tell over the years; a dash is an empty cell, a word an unreadable one. */
class TargetsOfSeveralYearsTest {

    private static final int FIRST = 2025;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // targets          | years | flat  | leap   | between              | lowest | highest
        "6,53 53 7,32       | 3     | TIDAK | 8,1164 | 2025: 6,53; 2026: 53 | 6,53   | 53",
        "60 62 64 66 68     | 5     | TIDAK | 1,0333 | 2025: 60; 2026: 62   | 60     | 68",
        "12 12 12 12 12     | 5     | YA    | 1      | 2025: 12; 2026: 12   | 12     | 12",
        "12 12,0 12         | 3     | YA    | 1      | 2025: 12; 2026: 12   | 12     | 12",
        "10 - 30            | 2     | TIDAK | 3      | 2025: 10; 2027: 30   | 10     | 30",
        "90 30              | 2     | TIDAK | 3      | 2025: 90; 2026: 30   | 30     | 90",
        "0 5 0              | 3     | TIDAK | ''     | ''                   | 0      | 5",
        "-5 5               | 2     | TIDAK | ''     | ''                   | -5     | 5",
        "7                  | 1     | ''    | ''     | ''                   | 7      | 7",
        "- -                | 0     | ''    | ''     | ''                   | ''     | ''",
        "12 tetap 12        | 2     | ?     | 1      | 2025: 12; 2027: 12   | 12     | 12",
        "12 tetap 14        | 2     | TIDAK | 1,1667 | 2025: 12; 2027: 14   | 12     | 14",
        "tetap tetap        | 0     | ?     | ?      | ''                   | ?      | ?"})
    void aSeriesIsToldInAFewMeasures(String targets, String years, String flat, String leap, String between, String lowest, String highest) {
        Map<DictionaryEntry, Value> values = measured(series(targets));
        assertThat(told(values, YEARS_PLANNED)).isEqualTo(years);
        assertThat(told(values, TARGETS_FLAT)).isEqualTo(flat);
        assertThat(told(values, TARGET_JUMP)).isEqualTo(leap);
        assertThat(told(values, TARGET_JUMP_YEARS)).isEqualTo(between);
        assertThat(told(values, SERIES_LOWEST)).isEqualTo(lowest);
        assertThat(told(values, SERIES_HIGHEST)).isEqualTo(highest);
    }

    @Test
    void allTargetsAreToldWithTheirYears() {
        assertThat(told(measured(series("60 - 64,5")), SERIES_TEXT)).isEqualTo("2025: 60; 2027: 64,5");
    }

    @Test
    void aTargetThatCannotBeReadIsToldAsItStands() {
        Map<DictionaryEntry, Value> values = measured(series("60 enam 64"));
        assertThat(told(values, TARGET_FORM)).isEqualTo("TIDAK_TERBACA");
        assertThat(told(values, TARGET_TEXT)).isEqualTo("enam");
        assertThat(new SeriesMeasures(series("60 enam 64")).pointers().get(TARGET_FORM)).containsExactly(cell(1));
    }

    @Test
    void measuresPointToTheCellsTheyWereReadFrom() {
        Map<DictionaryEntry, List<CellRef>> cells = new SeriesMeasures(series("6 53 7 3")).pointers();
        assertThat(cells.get(TARGET_JUMP)).containsExactly(cell(0), cell(1));
        assertThat(cells.get(SERIES_HIGHEST)).containsExactly(cell(1));
        assertThat(cells.get(SERIES_LOWEST)).containsExactly(cell(3));
        assertThat(cells.get(TARGETS_FLAT)).containsExactly(cell(0), cell(1), cell(2), cell(3));
        assertThat(cells.get(BASELINE)).containsExactly(cell(9));
    }

    @Test
    void aDocumentOfOneYearHasNoneOfThem() {
        Map<DictionaryEntry, Value> values = measured(YearSeries.NONE);
        assertThat(List.of(BASELINE, YEARS_PLANNED, TARGETS_FLAT, TARGET_JUMP, SERIES_HIGHEST))
                .allSatisfy(entry -> assertThat(told(values, entry)).isEqualTo("?"));
        assertThat(new SeriesMeasures(YearSeries.NONE).pointers()).isEmpty();
    }

    @Test
    void aBaselineIsANumberOrEmptyOrHasNoColumn() {
        assertThat(told(measured(series("1 2")), BASELINE)).isEqualTo("");
        assertThat(told(measured(withBaseline(Field.filled(BigDecimal.TEN, "10", cell(9)))), BASELINE)).isEqualTo("10");
        assertThat(told(measured(withBaseline(Field.unreadable("baik", cell(9)))), BASELINE)).isEqualTo("?");
        assertThat(told(measured(withBaseline(Field.absent())), BASELINE)).isEqualTo("?");
    }

    private static Map<DictionaryEntry, Value> measured(YearSeries series) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        new SeriesMeasures(series).measure(values);
        return values;
    }

    private static String told(Map<DictionaryEntry, Value> values, DictionaryEntry entry) {
        Value value = values.get(entry);
        return value instanceof Value.Missing ? "?" : value.isBlank() ? "" : value.written();
    }

    private static YearSeries withBaseline(Field<BigDecimal> baseline) {
        return new YearSeries(baseline, series("1 2").targets(), noMoney());
    }

    private static SortedMap<Integer, Field<Rupiah>> noMoney() {
        return Collections.emptySortedMap();
    }

    private static YearSeries series(String written) {
        SortedMap<Integer, Field<BigDecimal>> targets = new TreeMap<>();
        String[] parts = written.strip().split(" ");
        for (int at = 0; at < parts.length; at++) {
            targets.put(FIRST + at, parts[at].equals("-") ? Field.empty(cell(at)) : parts[at].matches("-?[\\d,]+")
                    ? Field.filled(new BigDecimal(parts[at].replace(',', '.')), parts[at], cell(at)) : Field.unreadable(parts[at], cell(at)));
        }
        return new YearSeries(Field.empty(cell(9)), targets, noMoney());
    }

    private static CellRef cell(int column) {
        return new CellRef("Renstra", column + 1, 12);
    }
}
