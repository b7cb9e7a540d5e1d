package id.selaras.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workbook.SheetCell.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersAndDaysTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "64.64999999999999, 64.65", "0.30000000000000004, 0.3", "1E+12, 1000000000000", "3917324235295.67, 3917324235295.67",
        "3917324235295.6699, 3917324235295.67", "0.28499999999999998, 0.285", "100, 100", "-0, 0", "2.50, 2.5", "007, 7",
        "-1.5E-3, -0.0015", "1.0000000000000002, 1", "123456789012345, 123456789012345", "9.9999999999999995E-2, 0.1"})
    void aNumberIsReadAsAPersonTypedIt(String written, String expected) throws IOException {
        SheetCell cell = Reading.only(folder, "<c r=\"A1\"><v>" + written + "</v></c>");

        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell.text()).isEqualTo(expected);
        assertThat(cell.number()).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @CsvSource({"nan", "1E999999999", "12 bln", "1.2.3", "--1", "."})
    void aNumberNobodyCouldTypeIsAnErrorWithItsText(String written) throws IOException {
        SheetCell cell = Reading.only(folder, "<c r=\"A1\"><v>" + written + "</v></c>");

        assertThat(cell.kind()).isEqualTo(Kind.ERROR);
        assertThat(cell.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "14 |                         | 45000   | 2023-03-15",
        "22 |                         | 45000.75| 2023-03-15",
        "170| dd/mm/yyyy;@            | 1       | 1900-01-01",
        "170| [$-421]dd mmmm yyyy;@   | 59      | 1900-02-28",
        "170| d-mmm                   | 61      | 1900-03-01",
        "170| mmm yyyy                | 2958465 | 9999-12-31"})
    void numbersWithADayFormatAreDays(int id, String code, String serial, LocalDate day) throws IOException {
        SheetCell cell = Reading.styled(folder, id, code, serial, "");

        assertThat(cell.kind()).isEqualTo(Kind.DATE);
        assertThat(cell.date()).isEqualTo(day);
        assertThat(cell.text()).isEqualTo(day.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "170| \"Rp\"#,##0      | 45000", "170| #,##0 \"dokumen\" | 45000", "170| 0\\ \\d\\o\\k | 45000", "170| [h]:mm | 1.5",
        "20 |                 | 0.5", "170| [Red]-#,##0_);_d | 45000", "14 | | 60", "14 | | 0", "14 | | -3", "14 | | 2958466",
        "0  |                 | 45000", "170| General | 45000", "170| mm:ss | 0.5"})
    void otherNumbersStayNumbers(int id, String code, String written) throws IOException {
        SheetCell cell = Reading.styled(folder, id, code, written, "");

        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell.text()).isEqualTo(written);
        assertThat(cell.percent()).isFalse();
    }

    @Test
    void daysMayBeCountedFrom1904() throws IOException {
        assertThat(Reading.styled(folder, 14, null, "43538", "<workbookPr date1904=\"1\"/>").date()).isEqualTo(LocalDate.of(2023, 3, 15));
    }

    @ParameterizedTest
    @CsvSource({"9,", "10,", "170, 0.0%", "170, #0%_)"})
    void percentagesAreMarked(int id, String code) throws IOException {
        SheetCell cell = Reading.styled(folder, id, code, "0.85", "");

        assertThat(cell.percent()).isTrue();
        assertThat(cell.text()).isEqualTo("0.85");
    }
}
