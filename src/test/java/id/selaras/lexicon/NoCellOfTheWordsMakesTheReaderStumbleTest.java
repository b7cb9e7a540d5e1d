package id.selaras.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.CellRef;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetCell.Kind;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in one cell: an answer or problems with suggestions, never an exception. */
class NoCellOfTheWordsMakesTheReaderStumbleTest {

    static Stream<UnaryOperator<SheetCell>> surprises() {
        Stream<UnaryOperator<SheetCell>> texts = Stream.of("", " ", ";", ";;;", "-", "%s %d", "\u0000", "\ud800", "\u202eterbalik",
                "a\nb", "=1+1", "jalan;".repeat(5_000), "9".repeat(400), "0,5", "1E+400", "ya", "1.02.02.2.02.0015", "Id", "\u0130d")
                .map(text -> cell -> SheetCell.text(cell.at(), text));
        Stream<UnaryOperator<SheetCell>> others = Stream.of(
                cell -> SheetCell.number(cell.at(), new BigDecimal("1E+300")),
                cell -> SheetCell.number(cell.at(), new BigDecimal("-0.000001")),
                cell -> new SheetCell(cell.at(), Kind.DATE, "2026-01-01", null, LocalDate.of(2026, 1, 1), false, false),
                cell -> new SheetCell(cell.at(), Kind.BOOLEAN, "TRUE", null, null, false, false),
                cell -> new SheetCell(cell.at(), Kind.ERROR, "#N/A", null, null, false, false),
                cell -> new SheetCell(cell.at(), Kind.NO_VALUE, "SUM(A1:A9)", null, null, false, true));
        return Stream.concat(texts, others);
    }

    @ParameterizedTest
    @MethodSource("surprises")
    void oneSurpriseInAnyCell(UnaryOperator<SheetCell> surprise) {
        WorkbookContent sound = WordBook.of(WordBook.SOUND);
        for (SheetContent sheet : sound.sheets()) {
            for (SheetRow row : sheet.rows()) {
                for (SheetCell cell : row.cells()) {
                    CellRef at = cell.at();
                    LexiconReading reading = LexiconReader.read(List.of(WordBook.with(sound, at.toString(), surprise)));
                    assertThat(reading.lexicon().present()).as(at.toString()).isEqualTo(!reading.problems().unusable());
                    assertThat(reading.problems().sorted()).allSatisfy(problem -> assertThat(problem.suggestion().en()).isNotBlank());
                }
            }
        }
    }
}
