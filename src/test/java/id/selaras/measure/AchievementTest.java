package id.selaras.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.reference.Direction;
import id.selaras.reference.Indicator;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AchievementTest {

    @Test
    void aHigherValueIsBetterWhereTheDirectionIsUp() {
        assertThat(number(of(Direction.NAIK, "Indeks", years(2025, "80", 2026, "82"), years(2025, "60")), DictionaryEntry.ACHIEVEMENT))
                .isEqualByComparingTo("75");
    }

    @Test
    void aLowerValueIsBetterWhereTheDirectionIsDown() {
        Map<DictionaryEntry, Value> poverty = of(Direction.TURUN, "%", years(2025, "8", 2026, "8"), years(2025, "10"));
        assertThat(number(poverty, DictionaryEntry.ACHIEVEMENT)).isEqualByComparingTo("75");
        assertThat(poverty.get(DictionaryEntry.TARGET_RAISED).written()).isEqualTo("TIDAK");
    }

    @Test
    void whileTheYearBeforeIsNotOverTheOneBeforeItCounts() {
        Map<DictionaryEntry, Value> measured = of(Direction.NAIK, "Indeks", years(2024, "50", 2025, "60", 2026, "70"), years(2024, "55"));
        assertThat(number(measured, DictionaryEntry.ACHIEVEMENT)).isEqualByComparingTo("110");
        assertThat(measured.get(DictionaryEntry.SERIES_TEXT).written())
                .isEqualTo("2024: target 50, realisasi 55; 2025: target 60, realisasi -; 2026: target 70");
    }

    @Test
    void withoutAnActualValueItSaysWhichColumnToFill() {
        assertThat(of(Direction.NAIK, "Indeks", years(2025, "60"), new TreeMap<>()).get(DictionaryEntry.ACHIEVEMENT))
                .isInstanceOfSatisfying(Value.Missing.class, missing -> assertThat(missing.reason().id()).contains("Realisasi 2025"));
    }

    @Test
    void aFullShareCannotBeRaisedAndIsNoFault() {
        assertThat(of(Direction.NAIK, "persen", years(2025, "100", 2026, "100"), years(2025, "100"))
                .get(DictionaryEntry.TARGET_RAISED).isBlank()).isTrue();
    }

    @Test
    void yearsCountOnlyAsFarAsTheyFollowEachOther() {
        assertThat(number(of(Direction.NAIK, "Indeks", years(2023, "1", 2024, "9", 2025, "3"), years(2023, "1", 2024, "1", 2025, "3")),
                DictionaryEntry.YEARS_ACHIEVED)).isEqualByComparingTo("1");
    }

    private static Map<DictionaryEntry, Value> of(Direction direction, String unit, SortedMap<Integer, BigDecimal> targets,
                                                  SortedMap<Integer, BigDecimal> actuals) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        new Achievement(new Indicator("IKU-1", "Uji", Indicator.Kind.IKU, null, unit, direction, null, null, targets, actuals, "",
                List.of(), null, null), 2026).measure(values);
        return values;
    }

    private static BigDecimal number(Map<DictionaryEntry, Value> values, DictionaryEntry entry) {
        return ((Value.Amount) values.get(entry)).number();
    }

    private static SortedMap<Integer, BigDecimal> years(Object... pairs) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            years.put((Integer) pairs[at], new BigDecimal((String) pairs[at + 1]));
        }
        return years;
    }
}
