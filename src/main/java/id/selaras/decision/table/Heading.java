package id.selaras.decision.table;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.language.Choices;
import id.selaras.workbook.HeadingText;
import java.util.Optional;
import java.util.stream.Stream;

/** What a heading of a table or of its tests means. */
sealed interface Heading {

    String EXPECTATION = "Harapan: ";
    String EXPECTATION_EN = "Expected: ";

    /** A condition column, or an input of a test. */
    record Entry(DictionaryEntry entry) implements Heading {
    }

    /** A result column of a table. */
    record Result(ResultColumn column) implements Heading {
    }

    /** What a test expects. */
    record Expectation(ResultColumn column) implements Heading {
    }

    /** A heading that has been told as a problem; the cells below it are passed over. */
    record Told(int column) implements Heading {
    }

    /** Name of a test, or the table it tests. */
    enum OfTest implements Heading {
        NAME, TABLE
    }

    /** A heading of a table; English may stand behind a line break or " / ". */
    static Optional<Heading> ofTable(String cell) {
        String name = name(cell);
        return result(name).<Heading>map(Result::new).or(() -> entry(name));
    }

    static Optional<Heading> ofTests(String cell) {
        String name = name(cell);
        if (name.equalsIgnoreCase("Nama uji") || name.equalsIgnoreCase("Test")) {
            return Optional.of(OfTest.NAME);
        }
        if (name.equalsIgnoreCase("Kode tabel") || name.equalsIgnoreCase("Table code")) {
            return Optional.of(OfTest.TABLE);
        }
        for (String prefix : new String[] {EXPECTATION, EXPECTATION_EN}) {
            if (name.regionMatches(true, 0, prefix.strip(), 0, prefix.length() - 1)) {
                return result(name.substring(prefix.length() - 1).strip()).map(Expectation::new);
            }
        }
        return entry(name);
    }

    static String name(String cell) {
        return HeadingText.of(cell);
    }

    /** The known heading most like this one. */
    static String nearest(String cell) {
        String name = name(cell);
        Stream<String> results = Stream.of(ResultColumn.values()).map(ResultColumn::heading);
        if (name.regionMatches(true, 0, EXPECTATION, 0, EXPECTATION.length())) {
            return EXPECTATION + Choices.nearest(results.toList(), name.substring(EXPECTATION.length()));
        }
        return Choices.nearest(Stream.concat(results,
                Stream.of(DictionaryEntry.values()).map(entry -> entry.title().id())).toList(), name);
    }

    private static Optional<Heading> entry(String name) {
        return DictionaryEntry.named(name).map(Entry::new);
    }

    private static Optional<ResultColumn> result(String name) {
        return Stream.of(ResultColumn.values())
                .filter(column -> column.heading().equalsIgnoreCase(name) || column.headingEn().equalsIgnoreCase(name))
                .findFirst();
    }
}
