package id.selaras.decision.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.selaras.decision.Condition.Truth;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.Value;
import id.selaras.plan.NomenclatureCode;
import id.selaras.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    private static final List<String> CHOICES = DictionaryEntry.UNIT_MATCH.choices();

    @ParameterizedTest(name = "{0} {1} | {2} -> {3}")
    @MethodSource("good")
    void aConditionAnswersAsDocumented(EntryKind kind, String cell, String value, Truth truth, String canonical) {
        ConditionReader.Reading reading = ConditionReader.read(kind, CHOICES, cell);
        assertThat(reading.fault()).isNull();
        assertThat(reading.check().test(value(kind, value))).isEqualTo(truth);
        assertThat(reading.check().canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("good")
    void theFixedSpellingMeansTheSame(EntryKind kind, String cell, String value, Truth truth, String canonical) {
        Check again = ConditionReader.read(kind, CHOICES, canonical).check();
        assertThat(again.canonical()).isEqualTo(canonical);
        assertThat(again.test(value(kind, value))).isEqualTo(truth);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @MethodSource("bad")
    void whatIsOutsideTheGrammarIsAFaultWithASuggestion(EntryKind kind, String cell, String code) {
        ConditionReader.Reading reading = ConditionReader.read(kind, CHOICES, cell);
        assertThat(reading.check()).isNull();
        assertThat(reading.fault().code()).isEqualTo(code);
        assertThat(reading.fault().expected().id()).isNotBlank();
        assertThat(reading.fault().suggestion().en()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\u2013", "\u2014", "\u00a0", "\n"})
    void aBlankCellOrADashAcceptsAnything(String cell) {
        for (EntryKind kind : EntryKind.values()) {
            assertThat(ConditionReader.read(kind, CHOICES, cell).isAny()).as(kind.name()).isTrue();
        }
    }

    @Test
    void twoReadingsOfANumberAreBothShown() {
        assertThat(suggestion(EntryKind.RUPIAH, "1,234")).contains("1.234").contains("1,23");
        assertThat(suggestion(EntryKind.PERCENT, "0,98")).contains("98%").contains("0,98%");
        assertThat(suggestion(EntryKind.RATIO, "98")).contains("98%");
        assertThat(suggestion(EntryKind.NUMBER, "1,234.5")).contains("1.234,5");
        assertThat(suggestion(EntryKind.RATIO, "0.98")).contains("0,98");
    }

    @Test
    void aMisspeltChoiceNamesTheNearest() {
        assertThat(suggestion(EntryKind.CHOICE, "BERBDA")).contains("BERBEDA");
    }

    @Test
    void aCodeWithALooseEndShowsBothWaysToWriteIt() {
        assertThat(suggestion(EntryKind.CODE, "1.02*")).contains("1.02 ").contains("1.02.*");
    }

    @Test
    void aValueOfTheWrongKindIsABug() {
        Check check = ConditionReader.read(EntryKind.NUMBER, List.of(), "> 5").check();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check.test(Value.Prose.of("lima")));
    }

    private static String suggestion(EntryKind kind, String cell) {
        return ConditionReader.read(kind, CHOICES, cell).fault().suggestion().id();
    }

    private static Value value(EntryKind kind, String text) {
        if (text.equals("~")) {
            return new Value.Missing(Text.of("tanpa kolom", "no column"));
        }
        if (text.equals("_")) {
            return Value.Blank.BLANK;
        }
        return switch (kind) {
            case TEXT -> Value.Prose.of(text);
            case CODE -> new Value.Codes(Stream.of(text.split(";")).map(NomenclatureCode::new).toList());
            case CHOICE -> new Value.Choice(text);
            case DATE -> new Value.Day(LocalDate.parse(text));
            default -> new Value.Amount(new BigDecimal(text.replace(',', '.')));
        };
    }

    static Stream<Object[]> good() throws IOException {
        return lines("grammar-good.tsv").map(f -> new Object[] {EntryKind.valueOf(f[0]), f[1], f[2], Truth.valueOf(f[3]), f[4]});
    }

    static Stream<Object[]> bad() throws IOException {
        return lines("grammar-bad.tsv").map(f -> new Object[] {EntryKind.valueOf(f[0]), unescaped(f[1]), f[2]});
    }

    /** Invisible characters are written as {@code \\u200b} in the file of cases. */
    private static String unescaped(String cell) {
        int at = cell.indexOf("\\u");
        return at < 0 ? cell : cell.substring(0, at) + (char) Integer.parseInt(cell.substring(at + 2, at + 6), 16)
                + cell.substring(at + 6);
    }

    private static Stream<String[]> lines(String file) throws IOException {
        try (InputStream in = GrammarTest.class.getResourceAsStream("/decision/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("##")).map(line -> line.split("\t"))
                    .toList().stream();
        }
    }
}
